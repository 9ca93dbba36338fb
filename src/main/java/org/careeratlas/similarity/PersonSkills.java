package org.careeratlas.similarity;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.careeratlas.similarity.Holdings.HeldSkill;

/**
 * Compares a person's skills with those that roles require: skills with a level by level,
 * skills without one by whether the role requires them. The result is the mean of both,
 * weighted by the number of skills.
 *
 * @param levels levels of the skills that roles require
 * @param required skills that are important to roles
 * @param origins number of each role's catalogue
 */
record PersonSkills(SkillTerms levels, SkillTerms required, int[] origins) {

	/**
	 * Weight of a role's skill that the person does not name, relative to one that they
	 * name: people do not list everything they can do. The best value tried; see
	 * {@code MatchingBenchmark}.
	 */
	static final float UNNAMED = 0.05f;

	/**
	 * Returns how well the skills fit each role, from 0 to 1; NaN for roles without
	 * skills and for catalogues in which no role has any of the given skills.
	 */
	float[] similarities(List<HeldSkill> held) {
		PersonQuery withLevel = query(held.stream().filter((skill) -> skill.level() != null).toList(), this.levels,
				(skill) -> SkillWeights.value(Objects.requireNonNull(skill.level())));
		PersonQuery withoutLevel = query(held.stream().filter((skill) -> skill.level() == null).toList(), this.required,
				(skill) -> 1);
		float[] byLevel = partialCosines(this.levels.vectors(), withLevel);
		float[] byName = partialCosines(this.required.vectors(), withoutLevel);
		boolean[] comparable = comparableCatalogues(byLevel, byName);
		var similarities = new float[this.origins.length];
		for (int role = 0; role < similarities.length; role++) {
			float mean = (withLevel.size() * byLevel[role] + withoutLevel.size() * byName[role])
					/ Math.max(1, withLevel.size() + withoutLevel.size());
			similarities[role] = (comparable[this.origins[role]] && !this.levels.vectors().isEmpty(role))
					? Similarity.ofCosine(mean) : Float.NaN;
		}
		return similarities;
	}

	private PersonQuery query(List<HeldSkill> held, SkillTerms terms, ToDoubleFunction<HeldSkill> value) {
		var query = new PersonQuery(terms);
		held.forEach((skill) -> query.add(skill,
				value.applyAsDouble(skill) * SkillInformation.of(skill, this.required).weight()));
		return query;
	}

	/**
	 * Returns the cosines of the query with all rows, with terms outside the query
	 * weighted by {@link #UNNAMED}.
	 */
	private float[] partialCosines(TermMatrix vectors, PersonQuery query) {
		float[] cosines = vectors.products(query.terms());
		float[] namedShares = vectors.shares(query.terms());
		for (int role = 0; role < cosines.length; role++) {
			double length = query.length(this.origins[role])
					* Math.sqrt(namedShares[role] + UNNAMED * Math.max(0, 1 - namedShares[role]));
			cosines[role] = (cosines[role] == 0) ? 0 : (float) (cosines[role] / length);
		}
		return cosines;
	}

	private boolean[] comparableCatalogues(float[] byLevel, float[] byName) {
		var comparable = new boolean[this.required.catalogues().catalogues()];
		for (int role = 0; role < this.origins.length; role++) {
			comparable[this.origins[role]] |= byLevel[role] > 0 || byName[role] > 0;
		}
		return comparable;
	}

	/** Returns how much is known of a person with the skills. */
	Knowledge knowledge(List<HeldSkill> held) {
		return Knowledge.of(held, this.required);
	}

	long bytes() {
		return this.levels.bytes() + this.required.bytes();
	}

}
