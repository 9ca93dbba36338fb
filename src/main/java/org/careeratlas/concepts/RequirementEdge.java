package org.careeratlas.concepts;

import java.util.List;

import org.careeratlas.graphql.Cursor;
import org.careeratlas.graphql.FactEdge;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.SurveyDetails;
import org.jspecify.annotations.Nullable;

/** A role requires a skill, read from either end. */
record RequirementEdge<N extends Concept>(Cursor cursor, N node, double importance, @Nullable Double level,
		Necessity necessity, SurveyDetails survey, List<Evidence> evidence) implements FactEdge<N> {

	public @Nullable Double importanceError() {
		return this.survey.importanceError();
	}

	public @Nullable Double levelError() {
		return this.survey.levelError();
	}

	public @Nullable Integer sampleSize() {
		return this.survey.sampleSize();
	}

	public boolean notRelevant() {
		return this.survey.notRelevant();
	}

	/** Returns the level, also if it is not relevant. */
	public @Nullable Double publishedLevel() {
		return (this.survey.publishedLevel() != null) ? this.survey.publishedLevel() : this.level;
	}

	public static <N extends Concept> RequirementEdge<N> of(Cursor cursor, Requirement<N> fact) {
		return new RequirementEdge<>(cursor, fact.node(), fact.importance(), fact.level(), fact.necessity(),
				fact.survey(), fact.evidence());
	}

}
