package org.careeratlas.similarity;

import java.util.List;
import java.util.stream.DoubleStream;

import org.careeratlas.similarity.Holdings.HeldSkill;

/**
 * How much the skills that a person names tell about the roles that suit them.
 *
 * @param information sum over the skills, in nats, as if they were independent
 * @param informative number of skills that at most a third of the roles require
 * @param enough information that singles out one of all roles
 */
record Knowledge(double information, int informative, double enough) {

	/** Fewer informative skills only order the roles. */
	static final int MIN_INFORMATIVE = 3;

	/** Information of a skill that one role in three requires. */
	private static final double INFORMATIVE = Math.log(3);

	static Knowledge of(List<HeldSkill> held, SkillTerms required) {
		double[] information = held.stream()
			.mapToDouble((skill) -> SkillInformation.of(skill, required).least())
			.toArray();
		double sum = DoubleStream.of(information).sum();
		int informative = (int) DoubleStream.of(information).filter((one) -> one >= INFORMATIVE).count();
		return new Knowledge(sum, informative, Math.log(Math.max(2, required.catalogues().roles())));
	}

	/** Returns whether it is enough for scores. */
	boolean suffices() {
		return this.informative >= MIN_INFORMATIVE;
	}

	/**
	 * Returns the share of a perfect fit that a score can reach, 0 to 1; 0.5 if the
	 * skills would just single out one role.
	 */
	double share() {
		return this.information / (this.information + this.enough);
	}

}
