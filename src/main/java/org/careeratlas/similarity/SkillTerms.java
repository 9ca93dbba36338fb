package org.careeratlas.similarity;

import java.util.Map;

import org.careeratlas.model.Id;

/**
 * The skills of all roles as terms.
 *
 * @param numbers term number of each skill
 * @param catalogues which catalogues require which skills
 */
record SkillTerms(TermMatrix vectors, Map<Id, Integer> numbers, CatalogueTerms catalogues) {

	static SkillTerms of(TermMatrixBuilder<Id> builder, Weighting weighting, int[] origins, int catalogues) {
		var vectors = new TermMatrix(builder, weighting);
		return new SkillTerms(vectors, builder.numbers(), CatalogueTerms.of(vectors, origins, catalogues));
	}

	long bytes() {
		return this.vectors.bytes() + this.catalogues.bytes();
	}

}
