package org.careeratlas.analysis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.careeratlas.analysis.matching.Holdings.HeldSkill;
import org.careeratlas.graph.Id;

/**
 * Compares a person's skills with what roles ask for: those with a level by level, those
 * without with the skills that the role asks for at all. What comes of both is averaged
 * by their number.
 *
 * @param levels of the skills that roles are rated on
 * @param rated the numbers of these
 * @param asked the skills that roles ask for
 * @param listed the numbers of these
 */
record PersonSkills(Vectors levels, Map<Id, Integer> rated, Vectors asked, Map<Id, Integer> listed, int[] origins,
		int catalogues) {

	/**
	 * How much a skill of the role counts that the person did not name, against one that
	 * they did: people do not list all they can. The best of what was tried; measured by
	 * {@code MatchingBenchmark}.
	 */
	static final float UNNAMED = 0.05f;

	/**
	 * How well the skills fit each role, from 0 to 1. Roles of catalogues that know none
	 * of the skills cannot be compared.
	 */
	float[] similarities(List<HeldSkill> held) {
		Query graded = query(held.stream().filter((skill) -> skill.level() != null).toList(), this.levels, this.rated,
				(skill) -> Demand.value(Objects.requireNonNull(skill.level())));
		Query named = query(held.stream().filter((skill) -> skill.level() == null).toList(), this.asked, this.listed,
				(skill) -> 1);
		float[] byLevel = fits(this.levels, graded);
		float[] byName = fits(this.asked, named);
		boolean[] known = known(byLevel, byName);
		var similarities = new float[this.origins.length];
		for (int role = 0; role < similarities.length; role++) {
			float mean = (graded.size() * byLevel[role] + named.size() * byName[role])
					/ Math.max(1, graded.size() + named.size());
			similarities[role] = (known[this.origins[role]] && !this.levels.isEmpty(role)) ? Similarity.ofCosine(mean)
					: Float.NaN;
		}
		return similarities;
	}

	private static Query query(List<HeldSkill> held, Vectors vectors, Map<Id, Integer> numbers,
			ToDoubleFunction<HeldSkill> value) {
		var weights = new HashMap<Integer, Double>();
		for (HeldSkill skill : held) {
			Integer number = numbers.get(skill.skill());
			if (number != null) {
				weights.put(number, value.applyAsDouble(skill) * vectors.factor(number));
			}
		}
		return new Query(weights);
	}

	/**
	 * The cosines of the query with all rows, in which the terms that it does not name
	 * count little.
	 */
	private static float[] fits(Vectors vectors, Query query) {
		float[] fits = vectors.cosines(query);
		float[] named = vectors.shares(query);
		for (int role = 0; role < fits.length; role++) {
			float length = (float) Math.sqrt(named[role] + UNNAMED * Math.max(0, 1 - named[role]));
			fits[role] = (fits[role] == 0) ? 0 : fits[role] / length;
		}
		return fits;
	}

	private boolean[] known(float[] byLevel, float[] byName) {
		var known = new boolean[this.catalogues];
		for (int role = 0; role < this.origins.length; role++) {
			known[this.origins[role]] |= byLevel[role] > 0 || byName[role] > 0;
		}
		return known;
	}

	long bytes() {
		return this.levels.bytes() + this.asked.bytes();
	}

}
