package org.careeratlas.api.paging;

import java.util.List;

import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Necessity;
import org.careeratlas.graph.Requirement;
import org.jspecify.annotations.Nullable;

/** A role asks for a skill, seen from either end. */
public record RequirementEdge<N extends Concept>(Cursor cursor, N node, double importance, @Nullable Double level,
		Necessity necessity, List<Evidence> evidence) implements Edge<N> {

	public static <N extends Concept> RequirementEdge<N> of(Cursor cursor, Requirement<N> fact) {
		return new RequirementEdge<>(cursor, fact.node(), fact.importance(), fact.level(), fact.necessity(),
				fact.evidence());
	}

}
