package org.careeratlas.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;

/**
 * Ranks roles for a person. Similarities are standardized among all roles, whatever their
 * catalogue.
 *
 * @param bySkills similarity of the person's skills to those of each role, NaN for those
 * that cannot be compared
 * @param byTools the same of tools
 */
record PersonRanking(float[] bySkills, float[] byTools) {

	private static final float[] EXTREMES_BY_SKILLS = { 0, 0, Float.NaN, 1, 1, Float.NaN };

	private static final float[] EXTREMES_BY_TOOLS = { 0, Float.NaN, 0, 1, Float.NaN, 1 };

	private static final float[] UNKNOWN = { Float.NaN, Float.NaN, Float.NaN, Float.NaN, Float.NaN, Float.NaN };

	/**
	 * Returns the best of the wanted roles that share a skill or tool with the person.
	 */
	List<RoleMatch> best(List<Id> roles, IntPredicate wanted, Knowledge knowledge, int limit) {
		return ranking(this.bySkills, this.byTools).best(roles,
				(role) -> (this.bySkills[role] > 0 || this.byTools[role] > 0) && wanted.test(role),
				scoring(knowledge, roles.size()), limit);
	}

	/** Ranks on the scales of all roles. */
	private Ranking ranking(float[] skills, float[] tools) {
		var ranking = new Ranking();
		ranking.add(Ranker.SKILLS, skills, Scale.of(this.bySkills).zScores(skills));
		ranking.add(Ranker.TOOLS, tools, Scale.of(this.byTools).zScores(tools));
		return ranking;
	}

	/**
	 * Scores a composite by how well the role fits, how few roles fit better, and how
	 * much is known of the person. A role fits by where its composite lies between that
	 * of a role that has nothing in common with the person, and that of one that has
	 * everything.
	 */
	private Scoring scoring(Knowledge knowledge, int roles) {
		double lowest = extremes().min().orElse(0);
		double range = extremes().max().orElse(0) - lowest;
		double[] sorted = DoubleStream.of(ranking(this.bySkills, this.byTools).composites(roles))
			.filter((composite) -> !Double.isNaN(composite))
			.sorted()
			.toArray();
		return (knowledge.suffices() && range > 0) ? (role, composite) -> knowledge.share() * (composite - lowest)
				/ range * Calibration.score(Math.log(better(composite, sorted))) : Scoring.NONE;
	}

	/** Returns the number of roles that fit better, and half a role for this one. */
	private static double better(double composite, double[] sorted) {
		int place = Arrays.binarySearch(sorted, Math.nextUp(composite));
		return sorted.length - ((place < 0) ? -place - 1 : place) + 0.5;
	}

	private DoubleStream extremes() {
		boolean tools = IntStream.range(0, this.byTools.length).anyMatch((role) -> !Float.isNaN(this.byTools[role]));
		double[] composites = ranking(EXTREMES_BY_SKILLS, tools ? EXTREMES_BY_TOOLS : UNKNOWN)
			.composites(UNKNOWN.length);
		return DoubleStream.of(composites).filter((composite) -> !Double.isNaN(composite));
	}

}
