package org.careeratlas.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.gap.Substitution;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.person.Qualifications.Holding;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.springframework.stereotype.Repository;

/**
 * Knows which skills of other catalogues the skills of a person count for: those that
 * match them.
 */
@Repository
class HeldSkills {

	private final RelationLoader relations;

	HeldSkills(RelationLoader relations) {
		this.relations = relations;
	}

	/** Returns the skills with the credits of their matches. */
	List<HeldSkill> of(Collection<Holding> held) {
		Map<Id, List<Counterpart<Skill>>> matches = this.relations.load(Crosswalk.SKILLS,
				held.stream().map((holding) -> holding.skill().id()).collect(Collectors.toSet()));
		return held.stream()
			.map((holding) -> of(holding, matches.getOrDefault(holding.skill().id(), List.of())))
			.toList();
	}

	private static HeldSkill of(Holding holding, List<Counterpart<Skill>> matches) {
		var credits = new HashMap<Id, Double>();
		matches.forEach((match) -> credits.merge(match.node().id(), Substitution.of(match.mapping().inverse()).credit(),
				Math::max));
		credits.put(holding.skill().id(), 1.0);
		return new HeldSkill(holding.skill().id(), holding.level(), credits);
	}

}
