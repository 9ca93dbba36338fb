package org.careeratlas.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.analysis.gap.Standing.Holding;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Counterpart;
import org.careeratlas.graph.DemandFact;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.Necessity;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillRelation;
import org.jspecify.annotations.Nullable;

/**
 * Works out a gap.
 * <p>
 * Each skill <i>s</i> that the target asks for has a weight <i>w(s) = importance /
 * 100</i>, halved where the skill is optional, and a credit <i>c(s)</i> from 0 to 1. Then
 * <i>transferability = &Sigma; w(s) c(s) / &Sigma; w(s)</i>. The credit is
 * <ul>
 * <li>1 for a skill that a source of the move says carries over;</li>
 * <li>for one that a source of the move says must be developed, 0.5 if it is held, and
 * what a kindred skill is worth if not, up to 0.5;</li>
 * <li>min(1, held / needed) for a skill that is held, 1 where a level is not known;</li>
 * <li>what a kindred skill is worth otherwise: 1 for the same skill of another source,
 * 0.9 for a close one there, 0.7 for a narrower one, 0.5 for a broader one, 0.3 for a
 * related one, each as far as it is held. Across sources, only what is
 * {@linkplain Holding#firm firmly} held counts.</li>
 * </ul>
 * A skill that only the sources of the move name is taken to be essential, of importance
 * 60. The transferability to the same role is 1; to a role of which no skill is known it
 * is 0, since nothing is known to transfer.
 */
public final class GapAnalysis {

	/** Of a skill that the sources of a move name and the target's own facts do not. */
	static final double NAMED_IMPORTANCE = 60;

	/**
	 * Of a skill that is held, and of which a source of the move says that it must grow.
	 */
	static final double HELD_BUT_TO_DEVELOP = 0.5;

	private static final Credit NONE = new Credit(0, null, null);

	/** From which credit on a kindred skill stands in for the one asked for. */
	static final double CARRIES_OVER = 0.5;

	private static final double OPTIONAL_WEIGHT = 0.5;

	private static final Comparator<SkillMatch> MATCHES = Comparator
		.comparingDouble((SkillMatch match) -> match.weight() * match.credit())
		.reversed()
		.thenComparing((match) -> NameKey.of(match.skill().name()));

	private static final Comparator<SkillShortfall> SHORTFALLS = Comparator
		.comparing((SkillShortfall gap) -> gap.reason() != ShortfallReason.NAMED_BY_TRANSITION)
		.thenComparing(Comparator.comparingDouble(GapAnalysis::missing).reversed())
		.thenComparing((gap) -> NameKey.of(gap.skill().name()));

	private final Standing from;

	private final Profile to;

	private final List<DescribedMove> moves;

	private final Map<Id, List<SkillRelation>> kindred;

	private final Map<Id, List<Counterpart<Skill>>> counterparts;

	private final Map<Id, List<Link<Skill>>> developedBy;

	/**
	 * @param moves the described moves between the two, the best described first
	 * @param kindred the broader, narrower and related skills of those the target asks
	 * for
	 * @param counterparts what these are in other sources
	 * @param developedBy the skills that each certification of the target develops
	 */
	public GapAnalysis(Standing from, Profile to, List<DescribedMove> moves, Map<Id, List<SkillRelation>> kindred,
			Map<Id, List<Counterpart<Skill>>> counterparts, Map<Id, List<Link<Skill>>> developedBy) {
		this.from = from;
		this.to = to;
		this.moves = moves;
		this.kindred = kindred;
		this.counterparts = counterparts;
		this.developedBy = developedBy;
	}

	public SkillGap gap() {
		var matches = new ArrayList<SkillMatch>();
		var shortfalls = new ArrayList<SkillShortfall>();
		for (Demand demand : demands()) {
			Credit credit = credit(demand);
			if (credit.reason() == null) {
				matches.add(new SkillMatch(demand.skill(), level(demand.skill()), demand.level(), credit.via(),
						credit.value(), demand.importance(), demand.weight(), demand.evidence(),
						heldEvidence(demand, credit)));
			}
			else {
				shortfalls.add(new SkillShortfall(demand.skill(), level(demand.skill()), demand.level(), credit.via(),
						1 - credit.value(), demand.importance(), demand.weight(), credit.reason(), demand.evidence(),
						heldEvidence(demand, credit)));
			}
		}
		matches.sort(MATCHES);
		shortfalls.sort(SHORTFALLS);
		return new SkillGap(this.from.role(), this.to.role(), transferability(), matches, shortfalls,
				this.to.tools()
					.stream()
					.map((use) -> use.node())
					.filter((tool) -> !this.from.tools().contains(tool.id()))
					.toList(),
				this.to.frameworks()
					.stream()
					.map((link) -> link.node())
					.filter((framework) -> !this.from.frameworks().contains(framework.id()))
					.toList(),
				certifications(shortfalls), facts(), this.moves.isEmpty() ? null : this.moves.getFirst().transition());
	}

	private List<DemandFact> facts() {
		return this.to.facts()
			.stream()
			.filter((fact) -> !(fact.concept() instanceof Skill) && !this.from.masters(fact.concept().id()))
			.toList();
	}

	/** That of the gap, without the rest of it. */
	public double transferability() {
		if (this.from.role() != null && this.from.role().id().equals(this.to.role().id())) {
			return 1;
		}
		double all = 0;
		double met = 0;
		for (Demand demand : demands()) {
			all += demand.weight();
			met += demand.weight() * credit(demand).value();
		}
		return (all > 0) ? Math.clamp(met / all, 0, 1) : 0;
	}

	/** What the target's facts ask for, and what the sources of the move name besides. */
	private Iterable<Demand> demands() {
		var demands = new LinkedHashMap<Id, Demand>();
		for (Requirement<Skill> asked : this.to.skills()) {
			double share = (asked.necessity() == Necessity.OPTIONAL) ? OPTIONAL_WEIGHT : 1;
			demands.put(asked.node().id(), new Demand(asked.node(), asked.level(), asked.importance(),
					asked.importance() / 100 * share, asked.evidence()));
		}
		this.moves.stream()
			.flatMap((move) -> Stream.concat(move.carriesOver().stream(), move.develops().stream()))
			.forEach((named) -> demands.merge(named.node().id(), Demand.named(named), Demand::alsoSaidBy));
		return demands.values();
	}

	private Credit credit(Demand demand) {
		Holding held = this.from.skills().get(demand.skill().id());
		if (isNamed(demand, DescribedMove::develops)) {
			return (held != null) ? new Credit(HELD_BUT_TO_DEVELOP, null, ShortfallReason.NAMED_BY_TRANSITION)
					: kindredCredit(demand).atMost(HELD_BUT_TO_DEVELOP).because(ShortfallReason.NAMED_BY_TRANSITION);
		}
		if (isNamed(demand, DescribedMove::carriesOver)) {
			return new Credit(1, null, null);
		}
		if (held == null) {
			Credit kindred = kindredCredit(demand);
			return (kindred.value() >= CARRIES_OVER) ? kindred : kindred.because(ShortfallReason.MISSING);
		}
		double met = met(held.level(), demand.level());
		return new Credit(met, null, (met < 1) ? ShortfallReason.BELOW_LEVEL : null);
	}

	private boolean isNamed(Demand demand, Function<DescribedMove, List<Link<Skill>>> list) {
		return this.moves.stream()
			.flatMap((move) -> list.apply(move).stream())
			.anyMatch((named) -> named.node().id().equals(demand.skill().id()));
	}

	/** What the kindred skill that is worth most stands in for. */
	private Credit kindredCredit(Demand demand) {
		Id asked = demand.skill().id();
		Stream<Credit> here = this.kindred.getOrDefault(asked, List.of())
			.stream()
			.flatMap((relation) -> held(relation.skill())
				.map((held) -> standingIn(held, Kinship.of(relation.kind()), demand)));
		Stream<Credit> elsewhere = this.counterparts.getOrDefault(asked, List.of())
			.stream()
			.flatMap((match) -> held(match.node()).filter(Holding::firm)
				.map((held) -> standingIn(held, Kinship.of(match.mapping()), demand)));
		return Stream.concat(here, elsewhere).reduce(NONE, (best, next) -> (next.value() > best.value()) ? next : best);
	}

	private Stream<Holding> held(Skill skill) {
		return Stream.ofNullable(this.from.skills().get(skill.id()));
	}

	private static Credit standingIn(Holding held, Kinship kinship, Demand demand) {
		return new Credit(kinship.credit() * met(held.level(), demand.level()), held.skill(), null);
	}

	private static double met(@Nullable Double held, @Nullable Double needed) {
		return (held == null || needed == null || needed == 0) ? 1 : Math.min(1, held / needed);
	}

	private @Nullable Double level(Skill skill) {
		Holding held = this.from.skills().get(skill.id());
		return (held != null) ? held.level() : null;
	}

	private List<Evidence> heldEvidence(Demand demand, Credit credit) {
		Skill counted = (credit.via() != null) ? credit.via() : demand.skill();
		Holding held = this.from.skills().get(counted.id());
		return (held != null) ? held.evidence() : List.of();
	}

	private List<CertificationOption> certifications(List<SkillShortfall> shortfalls) {
		return this.to.certifications()
			.stream()
			.map((valued) -> valued.node())
			.filter((certification) -> !this.from.certifications().contains(certification.id()))
			.map((certification) -> option(certification, shortfalls))
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
		double all = sum(shortfalls, GapAnalysis::missing);
		return new CertificationOption(certification, covered.stream().map(SkillShortfall::skill).toList(),
				(all > 0) ? Math.clamp(sum(covered, GapAnalysis::missing) / all, 0, 1) : 0);
	}

	private static double missing(SkillShortfall gap) {
		return gap.weight() * gap.shortfall();
	}

	private static <T> double sum(List<T> values, ToDoubleFunction<T> figure) {
		return values.stream().mapToDouble(figure).sum();
	}

	private record Demand(Skill skill, @Nullable Double level, double importance, double weight,
			List<Evidence> evidence) {

		static Demand named(Link<Skill> named) {
			return new Demand(named.node(), null, NAMED_IMPORTANCE, NAMED_IMPORTANCE / 100, named.evidence());
		}

		Demand alsoSaidBy(Demand other) {
			return new Demand(this.skill, this.level, this.importance, this.weight,
					Stream.concat(this.evidence.stream(), other.evidence.stream()).distinct().toList());
		}

	}

	/**
	 * How far a demand is met.
	 *
	 * @param reason why it is to be developed; null when it carries over
	 */
	private record Credit(double value, @Nullable Skill via, @Nullable ShortfallReason reason) {

		Credit atMost(double most) {
			return new Credit(Math.min(this.value, most), this.via, this.reason);
		}

		Credit because(ShortfallReason reason) {
			return new Credit(this.value, this.via, reason);
		}

	}

}
