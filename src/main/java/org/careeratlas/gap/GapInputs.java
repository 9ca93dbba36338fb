package org.careeratlas.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.careeratlas.model.CanceledException;
import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.SkillRelation;

/**
 * The data from which gaps are computed.
 *
 * @param moves described moves between roles
 * @param relatedSkills broader, narrower and related skills of the required skills
 * @param counterparts counterparts of the required skills in other catalogues
 * @param developedBy skills that certifications of targets develop
 */
record GapInputs(GapEnds ends, Map<RolePair, List<DescribedMove>> moves, Map<Id, List<SkillRelation>> relatedSkills,
		Map<Id, List<Counterpart<Skill>>> counterparts, Map<Id, List<Link<Skill>>> developedBy) {

	/**
	 * Analyzes each request and returns the results, such as gaps or transferabilities.
	 */
	<T> Map<GapRequest, T> analyze(List<GapRequest> requests, Function<GapAnalysis, T> result) {
		var results = new HashMap<GapRequest, T>();
		requests.forEach((request) -> results.put(request, result.apply(analysis(request))));
		return results;
	}

	private GapAnalysis analysis(GapRequest request) {
		CanceledException.throwIfCanceled();
		return new GapAnalysis(this.ends.start(request), this.ends.target(request), this.ends.population(),
				request.move().map((roles) -> this.moves.getOrDefault(roles, List.of())).orElse(List.of()),
				this.relatedSkills, this.counterparts, this.developedBy);
	}

}
