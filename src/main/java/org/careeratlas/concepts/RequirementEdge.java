package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.FactEdge;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.jspecify.annotations.Nullable;

/** A role requires a skill, read from either end. */
record RequirementEdge<N extends Concept>(Cursor cursor, N node, double importance, @Nullable Double level,
		Necessity necessity, List<Evidence> evidence) implements FactEdge<N> {

	public static <N extends Concept> RequirementEdge<N> of(Cursor cursor, Requirement<N> fact) {
		return new RequirementEdge<>(cursor, fact.node(), fact.importance(), fact.level(), fact.necessity(),
				fact.evidence());
	}

}
