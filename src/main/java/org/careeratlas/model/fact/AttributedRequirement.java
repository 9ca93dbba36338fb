package org.careeratlas.model.fact;

import java.util.List;
import java.util.Set;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.jspecify.annotations.Nullable;

/** A concept that a role requires, with the evidence for it. */
public record AttributedRequirement(Role role, Concept concept, List<Evidence> evidence) implements Attributed {

	/**
	 * Returns the requirements for the given concepts.
	 * @param concepts ids of the concepts; null for all
	 */
	public static List<AttributedRequirement> about(@Nullable Set<Id> concepts, List<AttributedRequirement> all) {
		return (concepts == null) ? all
				: all.stream().filter((requirement) -> concepts.contains(requirement.concept().id())).toList();
	}

}
