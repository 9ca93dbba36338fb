package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.Qualifications.Holding;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.SkillRelation;
import org.jspecify.annotations.Nullable;

/** Computes how far each required skill is met. See {@link GapAnalysis} for the rules. */
final class SkillCredits {

	/**
	 * Credit of a held skill that must be developed according to a source of the move.
	 */
	static final double HELD_BUT_TO_DEVELOP = 0.5;

	/** Minimum credit of a substitute to carry over. */
	static final double CARRIES_OVER = 0.5;

	private final Qualifications from;

	private final Set<Id> toDevelop;

	private final Set<Id> carriedOver;

	private final Map<Id, List<SkillRelation>> relatedSkills;

	private final Map<Id, List<Counterpart<Skill>>> counterparts;

	SkillCredits(Qualifications from, List<DescribedMove> moves, Map<Id, List<SkillRelation>> relatedSkills,
			Map<Id, List<Counterpart<Skill>>> counterparts) {
		this.from = from;
		this.toDevelop = skillIds(moves, DescribedMove::develops);
		this.carriedOver = skillIds(moves, DescribedMove::carriesOver);
		this.relatedSkills = relatedSkills;
		this.counterparts = counterparts;
	}

	private static Set<Id> skillIds(List<DescribedMove> moves, Function<DescribedMove, List<Link<Skill>>> skills) {
		return moves.stream()
			.flatMap((move) -> skills.apply(move).stream())
			.map((skill) -> skill.node().id())
			.collect(Collectors.toSet());
	}

	Credit of(RequiredSkill required) {
		Holding held = held(required.skill());
		if (this.toDevelop.contains(required.id())) {
			return ((held != null) ? new Credit(HELD_BUT_TO_DEVELOP, null, null)
					: ofSubstitutes(required).atMost(HELD_BUT_TO_DEVELOP))
				.because(ShortfallReason.NAMED_BY_TRANSITION);
		}
		if (this.carriedOver.contains(required.id())) {
			return new Credit(1, null, null);
		}
		if (held == null) {
			Credit substitute = ofSubstitutes(required);
			return (substitute.value() >= CARRIES_OVER) ? substitute : substitute.because(ShortfallReason.MISSING);
		}
		double met = met(held, required);
		return new Credit(met, null, (met < 1) ? ShortfallReason.BELOW_LEVEL : null);
	}

	/** Returns the credit of the best held substitute. */
	private Credit ofSubstitutes(RequiredSkill required) {
		Stream<Credit> related = this.relatedSkills.getOrDefault(required.id(), List.of())
			.stream()
			.flatMap((relation) -> Stream.ofNullable(held(relation.skill()))
				.map((held) -> credit(held, Substitution.of(relation.kind()), required)));
		Stream<Credit> inOtherCatalogues = this.counterparts.getOrDefault(required.id(), List.of())
			.stream()
			.flatMap((match) -> Stream.ofNullable(held(match.node()))
				.filter(Holding::firm)
				.map((held) -> credit(held, Substitution.of(match.mapping()), required)));
		return Stream.concat(related, inOtherCatalogues)
			.reduce(Credit.NONE, (best, next) -> (next.value() > best.value()) ? next : best);
	}

	private static Credit credit(Holding held, Substitution substitution, RequiredSkill required) {
		return new Credit(substitution.credit() * met(held, required), held.skill(), null);
	}

	private static double met(Holding held, RequiredSkill required) {
		Double level = held.level();
		Double needed = required.level();
		return (level == null || needed == null || needed == 0) ? 1 : Math.min(1, level / needed);
	}

	/** Returns the level at which the skill itself is held; null if unknown. */
	@Nullable Double level(RequiredSkill required) {
		Holding held = held(required.skill());
		return (held != null) ? held.level() : null;
	}

	/** Returns the evidence that the skill or its substitute is held. */
	List<Evidence> evidence(RequiredSkill required, Credit credit) {
		Holding held = held((credit.via() != null) ? credit.via() : required.skill());
		return (held != null) ? held.evidence() : List.of();
	}

	private @Nullable Holding held(Skill skill) {
		return this.from.skills().get(skill.id());
	}

}
