package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.careeratlas.model.Id;
import org.careeratlas.similarity.Holdings.HeldSkill;

/**
 * Compares a person's skills with those that roles require: skills with a level by level,
 * skills without one by whether the role requires them. The result is the mean of both,
 * weighted by the number of skills.
 *
 * @param levels levels of the skills that roles require
 * @param levelNumbers term numbers in {@code levels}
 * @param required skills that are important to roles
 * @param requiredNumbers term numbers in {@code required}
 * @param origins number of each role's catalogue
 * @param catalogues number of catalogues
 */
record PersonSkills(TermMatrix levels, Map<Id, Integer> levelNumbers, TermMatrix required,
		Map<Id, Integer> requiredNumbers, int[] origins, int catalogues) {

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
		TermQuery withLevel = query(held.stream().filter((skill) -> skill.level() != null).toList(), this.levels,
				this.levelNumbers, (skill) -> SkillWeights.value(Objects.requireNonNull(skill.level())));
		TermQuery withoutLevel = query(held.stream().filter((skill) -> skill.level() == null).toList(), this.required,
				this.requiredNumbers, (skill) -> 1);
		float[] byLevel = partialCosines(this.levels, withLevel);
		float[] byName = partialCosines(this.required, withoutLevel);
		boolean[] comparable = comparableCatalogues(byLevel, byName);
		var similarities = new float[this.origins.length];
		for (int role = 0; role < similarities.length; role++) {
			float mean = (withLevel.size() * byLevel[role] + withoutLevel.size() * byName[role])
					/ Math.max(1, withLevel.size() + withoutLevel.size());
			similarities[role] = (comparable[this.origins[role]] && !this.levels.isEmpty(role))
					? Similarity.ofCosine(mean) : Float.NaN;
		}
		return similarities;
	}

	private static TermQuery query(List<HeldSkill> held, TermMatrix vectors, Map<Id, Integer> numbers,
			ToDoubleFunction<HeldSkill> value) {
		var weights = new HashMap<Integer, Double>();
		for (HeldSkill skill : held) {
			Integer number = numbers.get(skill.skill());
			if (number != null) {
				weights.put(number, value.applyAsDouble(skill) * vectors.factor(number));
			}
		}
		return new TermQuery(weights);
	}

	/**
	 * Returns the cosines of the query with all rows, with terms outside the query
	 * weighted by {@link #UNNAMED}.
	 */
	private static float[] partialCosines(TermMatrix vectors, TermQuery query) {
		float[] cosines = vectors.cosines(query);
		float[] namedShares = vectors.shares(query);
		for (int role = 0; role < cosines.length; role++) {
			float length = (float) Math.sqrt(namedShares[role] + UNNAMED * Math.max(0, 1 - namedShares[role]));
			cosines[role] = (cosines[role] == 0) ? 0 : cosines[role] / length;
		}
		return cosines;
	}

	private boolean[] comparableCatalogues(float[] byLevel, float[] byName) {
		var comparable = new boolean[this.catalogues];
		for (int role = 0; role < this.origins.length; role++) {
			comparable[this.origins[role]] |= byLevel[role] > 0 || byName[role] > 0;
		}
		return comparable;
	}

	long bytes() {
		return this.levels.bytes() + this.required.bytes();
	}

}
