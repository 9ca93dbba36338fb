package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;
import org.careeratlas.person.Qualifications;
import org.jspecify.annotations.Nullable;

/**
 * Computes the gap between qualifications and a role, or what a text asks for.
 * <p>
 * Each skill <i>s</i> that the target requires has a {@linkplain RequiredSkill weight}
 * <i>w(s)</i> and a credit <i>c(s)</i> from 0 to 1. Then <i>transferability = &Sigma;
 * w(s) c(s) / &Sigma; w(s)</i>. The credit is
 * <ul>
 * <li>1 for a skill that carries over according to a source of the move;</li>
 * <li>for a skill that must be developed according to a source of the move, 0.5 if it is
 * held, and otherwise that of the best substitute, up to 0.5;</li>
 * <li>min(1, level held / level required) for a skill that is held, or 1 if either level
 * is unknown;</li>
 * <li>otherwise that of the best {@linkplain Substitution substitute}: 1 for the same
 * skill of another catalogue, 0.9 for a close skill there, 0.7 for a narrower skill, 0.5
 * for a broader skill and 0.3 for a related skill, each multiplied by min(1, level held /
 * level required). Across catalogues, only {@linkplain Qualifications.Holding#firm
 * firmly} held skills count.</li>
 * </ul>
 * A skill that only the sources of the move name counts as essential, with importance 60.
 * The transferability is 1 to the same role, and unknown if nothing is known of one side.
 * Where other roles stand for one side, credits and weights are the means of theirs.
 */
final class GapAnalysis {

	private static final Comparator<SkillMatch> MATCHES = Comparator
		.comparingDouble((SkillMatch match) -> match.weight() * match.credit())
		.reversed()
		.thenComparing((match) -> NameKey.of(match.skill().name()));

	private static final Comparator<SkillShortfall> SHORTFALLS = Comparator
		.comparing((SkillShortfall gap) -> gap.reason() != ShortfallReason.NAMED_BY_TRANSITION)
		.thenComparing(Comparator.comparingDouble(GapAnalysis::missing).reversed())
		.thenComparing((gap) -> NameKey.of(gap.skill().name()));

	private final Start from;

	private final Target to;

	private final Population population;

	private final List<DescribedMove> moves;

	private final Map<Id, List<Link<Skill>>> developedBy;

	private final SkillCredits credits;

	private final List<Met> required;

	private final double weight;

	/**
	 * Creates an analysis.
	 * @param moves described moves between the two roles, best described first
	 * @param relatedSkills broader, narrower and related skills of the required skills
	 * @param counterparts counterparts of the required skills in other catalogues
	 * @param developedBy skills that each certification of the target develops
	 */
	GapAnalysis(Start from, Target to, Population population, List<DescribedMove> moves,
			Map<Id, List<SkillRelation>> relatedSkills, Map<Id, List<Counterpart<Skill>>> counterparts,
			Map<Id, List<Link<Skill>>> developedBy) {
		this.from = from;
		this.to = to;
		this.population = population;
		this.moves = moves;
		this.developedBy = developedBy;
		Role role = to.role();
		this.credits = new SkillCredits(from, (role != null) ? role.id() : null, moves, relatedSkills, counterparts);
		this.required = requiredSkills().stream().map((skill) -> new Met(skill, this.credits.of(skill))).toList();
		// added up as what is met is, so that all of it is exactly 1
		double all = 0;
		for (Met met : this.required) {
			all += met.weight();
		}
		this.weight = all;
	}

	/** How far a required skill is met. */
	private record Met(RequiredSkill skill, Credit credit) {

		double weight() {
			return this.skill.weight();
		}

	}

	SkillGap gap() {
		var matches = new ArrayList<SkillMatch>();
		var shortfalls = new ArrayList<SkillShortfall>();
		Transferability score = score();
		for (Met required : (score.problem() == null) ? this.required : List.<Met>of()) {
			Credit credit = required.credit();
			if (credit.reason() == null) {
				matches.add(match(required.skill(), credit));
			}
			else {
				shortfalls.add(shortfall(required.skill(), credit, credit.reason()));
			}
		}
		matches.sort(MATCHES);
		shortfalls.sort(SHORTFALLS);
		return new SkillGap(this.from.own().role(), this.to.role(), score, matches, shortfalls,
				unmastered(this.to.tools(), Use::node),
				unmastered(this.to.frameworks(), Link::node).stream().map(Link::node).toList(),
				certifications(shortfalls), facts(), this.moves.isEmpty() ? null : this.moves.getFirst().transition());
	}

	private SkillMatch match(RequiredSkill required, Credit credit) {
		return new SkillMatch(required.skill(), this.credits.level(required), required.level(), credit.via(),
				credit.value(), required.importance(), required.weight(), required.evidence(),
				this.credits.evidence(required, credit));
	}

	private SkillShortfall shortfall(RequiredSkill required, Credit credit, ShortfallReason reason) {
		return new SkillShortfall(required.skill(), this.credits.level(required), required.level(), credit.via(),
				1 - credit.value(), required.importance(), required.weight(),
				required.weight() * (1 - credit.value()) / this.weight, reason, isSignificant(required, reason),
				required.evidence(), this.credits.evidence(required, credit));
	}

	private boolean isSignificant(RequiredSkill required, ShortfallReason reason) {
		return reason != ShortfallReason.BELOW_LEVEL || this.credits.isSignificant(required);
	}

	private <T> List<T> unmastered(List<T> required, Function<T, Concept> concept) {
		return required.stream().filter((each) -> !masters(concept.apply(each))).toList();
	}

	private List<AttributedRequirement> facts() {
		return this.to.facts()
			.stream()
			.filter((fact) -> !(fact.concept() instanceof Skill) && !masters(fact.concept()))
			.toList();
	}

	/** Whoever works in the role in another catalogue masters what it requires. */
	private boolean masters(Concept concept) {
		return this.from.own().masters(concept.id())
				|| this.to.role() != null && Bridge.isOnly(this.to.role().id(), this.from.bridge());
	}

	private boolean isSameRole() {
		return this.from.own().role() != null && this.to.role() != null
				&& this.from.own().role().id().equals(this.to.role().id());
	}

	/** Returns why the transferability is unknown; null if it is known. */
	private @Nullable String problem() {
		if (isSameRole()) {
			return null;
		}
		return (this.weight == 0) ? "The skills that %s requires are not known".formatted(this.to.name())
				: this.from.problem();
	}

	/** Computes only the transferability; null if it is unknown. */
	@Nullable Double transferability() {
		if (isSameRole()) {
			return 1.0;
		}
		if (problem() != null) {
			return null;
		}
		double met = 0;
		for (Met required : this.required) {
			met += required.weight() * required.credit().value();
		}
		return Math.clamp(met / this.weight, 0, 1);
	}

	/**
	 * Returns the transferability, what it rests on, and where it stands among others.
	 */
	private Transferability score() {
		Double value = transferability();
		if (value == null) {
			return new Transferability(null, ScoreBasis.UNKNOWN, () -> 0, () -> null, this.from.bridge(), List.of(),
					problem());
		}
		boolean estimated = !isSameRole() && (this.from.isEstimated() || !this.to.estimatedFrom().isEmpty());
		return new Transferability(value, estimated ? ScoreBasis.ESTIMATED : ScoreBasis.MEASURED, this::coverage,
				() -> isSameRole() ? null : this.population.percentile(this.from, this.to, value), this.from.bridge(),
				Stream.concat(this.from.estimatedFrom().stream(), this.to.estimatedFrom().stream()).distinct().toList(),
				null);
	}

	/**
	 * A catalogue that asks every role about a skill knows nothing of a role for which it
	 * is missing; elsewhere the list of a role counts as complete. A profile says what it
	 * names.
	 */
	private double coverage() {
		double known = 0;
		boolean complete = this.from.own().role() != null;
		Map<Id, Double> asked = (this.to.role() != null) ? this.population.means(this.to.role().id()) : Map.of();
		for (Met required : this.required) {
			known += (complete && !asked.containsKey(required.skill().id())
					|| this.credits.isKnown(required.skill(), required.credit())) ? required.weight() : 0;
		}
		return (this.weight > 0) ? Math.clamp(known / this.weight, 0, 1) : 1;
	}

	/**
	 * Returns the skills that the target requires, and those that only sources of the
	 * move name.
	 */
	private Collection<RequiredSkill> requiredSkills() {
		if (this.moves.isEmpty()) {
			return this.to.skills();
		}
		var required = new LinkedHashMap<Id, RequiredSkill>();
		this.to.skills().forEach((skill) -> required.put(skill.id(), skill));
		this.moves.stream()
			.flatMap((move) -> Stream.concat(move.carriesOver().stream(), move.develops().stream()))
			.forEach((named) -> required.merge(named.node().id(), RequiredSkill.named(named),
					RequiredSkill::alsoStatedBy));
		return required.values();
	}

	private List<CertificationOption> certifications(List<SkillShortfall> shortfalls) {
		return unmastered(this.to.certifications(), Valuation::node).stream()
			.map((valued) -> option(valued.node(), shortfalls))
			.sorted(Comparator.comparingDouble(CertificationOption::coverage)
				.reversed()
				.thenComparing((option) -> NameKey.of(option.certification().name())))
			.toList();
	}

	private CertificationOption option(Certification certification, List<SkillShortfall> shortfalls) {
		Set<Id> developed = this.developedBy.getOrDefault(certification.id(), List.of())
			.stream()
			.map((link) -> link.node().id())
			.collect(Collectors.toSet());
		List<SkillShortfall> covered = shortfalls.stream()
			.filter((gap) -> developed.contains(gap.skill().id()))
			.toList();
		double all = allMissing(shortfalls);
		return new CertificationOption(certification, covered.stream().map(SkillShortfall::skill).toList(),
				(all > 0) ? Math.clamp(allMissing(covered) / all, 0, 1) : 0);
	}

	private static double allMissing(List<SkillShortfall> shortfalls) {
		return shortfalls.stream().mapToDouble(GapAnalysis::missing).sum();
	}

	private static double missing(SkillShortfall shortfall) {
		return shortfall.weight() * shortfall.shortfall();
	}

}
