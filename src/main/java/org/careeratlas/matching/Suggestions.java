package org.careeratlas.matching;

import java.util.List;
import java.util.function.Predicate;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.person.Qualifications;
import org.careeratlas.similarity.Holdings;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.careeratlas.similarity.SimilarityIndex;

/**
 * Suggests roles, each with the request for the gap to it.
 *
 * @param index of similar roles
 */
record Suggestions(SimilarityIndex index) {

	/**
	 * Suggests roles to somebody in a role: the most similar ones first.
	 * @param wanted roles to consider
	 */
	List<Suggestion> forHolder(Id role, Predicate<Id> wanted, int limit) {
		return this.index.similarTo(role, wanted, limit)
			.stream()
			.map((match) -> new Suggestion(match, GapRequest.between(role, match.role())))
			.toList();
	}

	/**
	 * Suggests roles to a person: the best matches first.
	 * @param held skills of the person
	 * @param wanted roles to consider
	 */
	List<Suggestion> forPerson(Qualifications person, List<HeldSkill> held, Predicate<Id> wanted, int limit) {
		var holdings = new Holdings(held, person.mastered().values().stream().map(Concept::name).toList());
		return this.index.suggestedTo(holdings, wanted, limit)
			.stream()
			.map((match) -> new Suggestion(match, GapRequest.of(person, match.role())))
			.toList();
	}

}
