package org.careeratlas.similarity;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.careeratlas.similarity.Holdings.HeldSkill;

/**
 * How much a held skill tells about the roles that require it, in nats: the logarithm of
 * the share of a catalogue's roles that do, with the opposite sign. Both are 0 if no role
 * requires it.
 *
 * @param least in the catalogue in which the skill is most common
 * @param most in the one in which it is rarest
 */
record SkillInformation(double least, double most) {

	/** Lowest credit of a match that means nearly the same. */
	private static final double NEARLY_SAME = 0.9;

	/** The least that a common skill counts. */
	private static final double MIN_WEIGHT = 0.1;

	/**
	 * Returns the information of a skill, and of those that mean nearly the same; of its
	 * other matches only if there are none.
	 */
	static SkillInformation of(HeldSkill held, SkillTerms required) {
		DoubleSummaryStatistics same = information(held, required, NEARLY_SAME).summaryStatistics();
		DoubleSummaryStatistics all = (same.getCount() > 0) ? same : information(held, required, 0).summaryStatistics();
		return (all.getCount() > 0) ? new SkillInformation(all.getMin(), all.getMax()) : new SkillInformation(0, 0);
	}

	private static DoubleStream information(HeldSkill held, SkillTerms required, double minCredit) {
		CatalogueTerms catalogues = required.catalogues();
		return held.credits()
			.entrySet()
			.stream()
			.filter((credit) -> credit.getValue() >= minCredit && required.numbers().containsKey(credit.getKey()))
			.mapToInt((credit) -> required.numbers().get(credit.getKey()))
			.mapToObj((term) -> IntStream.range(0, catalogues.catalogues())
				.filter((catalogue) -> catalogues.has(catalogue, term))
				.mapToDouble((catalogue) -> catalogues.information(catalogue, term)))
			.flatMapToDouble((information) -> information);
	}

	/**
	 * Returns the factor, 0.1 to 1, by which the skill counts less because another
	 * catalogue shows that it is common: few roles may list what all of them need.
	 */
	double weight() {
		return (this.most > 0) ? Math.max(MIN_WEIGHT, this.least / this.most) : 1;
	}

}
