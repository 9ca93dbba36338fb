package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.Start.Part;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.jspecify.annotations.Nullable;

/** Computes how far each required skill is met. See {@link GapAnalysis} for the rules. */
final class SkillCredits {

	/**
	 * Credit of a held skill that must be developed according to a source of the move.
	 */
	static final double HELD_BUT_TO_DEVELOP = 0.5;

	/** Minimum credit of a substitute to carry over. */
	static final double CARRIES_OVER = 0.5;

	/** Shares are sums of fractions. */
	private static final double HALF = 0.5 + 1e-9;

	private final Start from;

	private final @Nullable Id target;

	private final Set<Id> toDevelop;

	private final Set<Id> carriedOver;

	private final Map<Id, List<SkillRelation>> relatedSkills;

	private final Map<Id, List<Counterpart<Skill>>> counterparts;

	SkillCredits(Start from, @Nullable Id target, List<DescribedMove> moves, Map<Id, List<SkillRelation>> relatedSkills,
			Map<Id, List<Counterpart<Skill>>> counterparts) {
		this.from = from;
		this.target = target;
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
		if (this.carriedOver.contains(required.id()) && !this.toDevelop.contains(required.id())) {
			return new Credit(1, null, null);
		}
		List<Part> parts = this.from.parts();
		return (parts.size() == 1) ? of(required, parts.getFirst().qualifications()) : mean(required, parts);
	}

	/**
	 * Returns the mean credit of all parts. The skill carries over if it does for more
	 * than half of them.
	 */
	private Credit mean(RequiredSkill required, List<Part> parts) {
		double value = 0;
		double carriesOver = 0;
		Credit best = Credit.NONE.because(ShortfallReason.MISSING);
		for (Part part : parts) {
			Credit credit = of(required, part.qualifications());
			value += part.share() * credit.value();
			carriesOver += (credit.reason() == null) ? part.share() : 0;
			best = better(best, credit);
		}
		ShortfallReason reason = (best.reason() != null) ? best.reason() : ShortfallReason.BELOW_LEVEL;
		return new Credit(value, best.via(), (carriesOver > HALF) ? null : reason);
	}

	private Credit of(RequiredSkill required, Qualifications from) {
		if (from.role() != null && from.role().id().equals(this.target)) {
			return new Credit(1, null, null);
		}
		Holding held = from.skills().get(required.id());
		if (this.toDevelop.contains(required.id())) {
			return ((held != null) ? new Credit(HELD_BUT_TO_DEVELOP, null, null)
					: ofSubstitutes(required, from).atMost(HELD_BUT_TO_DEVELOP))
				.because(ShortfallReason.NAMED_BY_TRANSITION);
		}
		if (held == null) {
			Credit substitute = ofSubstitutes(required, from);
			return (substitute.value() >= CARRIES_OVER) ? substitute : substitute.because(ShortfallReason.MISSING);
		}
		double met = required.met(held);
		return new Credit(met, null, (met < required.enough()) ? ShortfallReason.BELOW_LEVEL : null);
	}

	/**
	 * Returns the credit of the best held substitute. Called for every skill that is not
	 * held, so it creates nothing for those that do not substitute.
	 */
	private Credit ofSubstitutes(RequiredSkill required, Qualifications from) {
		Credit best = Credit.NONE;
		for (SkillRelation relation : this.relatedSkills.getOrDefault(required.id(), List.of())) {
			Holding held = from.skills().get(relation.skill().id());
			if (held != null) {
				best = better(best, credit(held, Substitution.of(relation.kind()), required));
			}
		}
		for (Counterpart<Skill> match : this.counterparts.getOrDefault(required.id(), List.of())) {
			Holding held = from.skills().get(match.node().id());
			if (held != null && held.firm()) {
				best = better(best, credit(held, Substitution.of(match.mapping()), required));
			}
		}
		return best;
	}

	private static Credit better(Credit best, Credit next) {
		return (next.value() > best.value()) ? next : best;
	}

	private static Credit credit(Holding held, Substitution substitution, RequiredSkill required) {
		return new Credit(substitution.credit() * required.met(held), held.skill(), null);
	}

	/**
	 * Returns the level at which the skill itself is held; null if unknown. Parts without
	 * the skill hold it at level 0.
	 */
	@Nullable Double level(RequiredSkill required) {
		double level = 0;
		boolean known = false;
		for (Part part : this.from.parts()) {
			Holding held = part.qualifications().skills().get(required.id());
			if (held != null && held.level() != null) {
				level += part.share() * held.level();
				known = true;
			}
		}
		return known ? level : null;
	}

	/**
	 * Returns whether the target asks for more than is held, in level or importance, by
	 * more than the standard errors of the survey explain.
	 */
	boolean isSignificant(RequiredSkill required) {
		Measurement importance = importance(required);
		return !measuredLevel(required).reaches(required.measuredLevel()) || importance.isComplete()
				&& required.measuredImportance().isComplete() && !importance.reaches(required.measuredImportance());
	}

	private Measurement measuredLevel(RequiredSkill required) {
		List<Part> parts = this.from.parts();
		return new Measurement(level(required), (parts.size() > 1) ? Double.valueOf(Measurement.ERROR_OF_ESTIMATE)
				: requirement(required).map((current) -> current.survey().levelError()).orElse(null));
	}

	/** Returns the importance of the skill to the current role. */
	private Measurement importance(RequiredSkill required) {
		return requirement(required)
			.map((current) -> new Measurement(current.importance(), current.survey().importanceError()))
			.orElse(new Measurement(null, null));
	}

	/** Returns what the current role requires; empty for several parts and a profile. */
	private Optional<Requirement<Skill>> requirement(RequiredSkill required) {
		List<Part> parts = this.from.parts();
		return (parts.size() != 1) ? Optional.empty()
				: Optional.ofNullable(parts.getFirst().qualifications().skills().get(required.id()))
					.flatMap((held) -> Optional.ofNullable(held.requirement()));
	}

	/** Returns whether anything is known of how far the requirement is met. */
	boolean isKnown(RequiredSkill required, Credit credit) {
		return credit.value() > 0 || held(required.skill()).findAny().isPresent();
	}

	/** Returns the evidence that the skill or its substitute is held. */
	List<Evidence> evidence(RequiredSkill required, Credit credit) {
		Skill skill = (credit.via() != null) ? credit.via() : required.skill();
		List<Holding> held = held(skill).toList();
		return (held.size() == 1) ? held.getFirst().evidence()
				: held.stream().flatMap((holding) -> holding.evidence().stream()).distinct().toList();
	}

	private Stream<Holding> held(Skill skill) {
		return this.from.parts()
			.stream()
			.flatMap((part) -> Stream.ofNullable(part.qualifications().skills().get(skill.id())));
	}

}
