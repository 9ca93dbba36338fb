package org.careeratlas.gap;

import java.util.ArrayList;
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
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.AttributedRequirement;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;

/**
 * Computes the gap between qualifications and a role.
 * <p>
 * Each skill <i>s</i> that the target requires has a weight <i>w(s) = importance /
 * 100</i>, halved if the skill is optional, and a credit <i>c(s)</i> from 0 to 1. Then
 * <i>transferability = &Sigma; w(s) c(s) / &Sigma; w(s)</i>. The credit is
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
 * The transferability is 1 to the same role, and 0 to a role without known skills.
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

	private final Qualifications from;

	private final RoleProfile to;

	private final List<DescribedMove> moves;

	private final Map<Id, List<Link<Skill>>> developedBy;

	private final SkillCredits credits;

	/**
	 * Creates an analysis.
	 * @param moves described moves between the two roles, best described first
	 * @param relatedSkills broader, narrower and related skills of the required skills
	 * @param counterparts counterparts of the required skills in other catalogues
	 * @param developedBy skills that each certification of the target develops
	 */
	GapAnalysis(Qualifications from, RoleProfile to, List<DescribedMove> moves,
			Map<Id, List<SkillRelation>> relatedSkills, Map<Id, List<Counterpart<Skill>>> counterparts,
			Map<Id, List<Link<Skill>>> developedBy) {
		this.from = from;
		this.to = to;
		this.moves = moves;
		this.developedBy = developedBy;
		this.credits = new SkillCredits(from, moves, relatedSkills, counterparts);
	}

	SkillGap gap() {
		var matches = new ArrayList<SkillMatch>();
		var shortfalls = new ArrayList<SkillShortfall>();
		for (RequiredSkill required : requiredSkills()) {
			Credit credit = this.credits.of(required);
			if (credit.reason() == null) {
				matches.add(match(required, credit));
			}
			else {
				shortfalls.add(shortfall(required, credit, credit.reason()));
			}
		}
		matches.sort(MATCHES);
		shortfalls.sort(SHORTFALLS);
		return new SkillGap(this.from.role(), this.to.role(), transferability(), matches, shortfalls,
				unmastered(this.to.tools(), Use::node), unmastered(this.to.frameworks(), Link::node),
				certifications(shortfalls), facts(), this.moves.isEmpty() ? null : this.moves.getFirst().transition());
	}

	private SkillMatch match(RequiredSkill required, Credit credit) {
		return new SkillMatch(required.skill(), this.credits.level(required), required.level(), credit.via(),
				credit.value(), required.importance(), required.weight(), required.evidence(),
				this.credits.evidence(required, credit));
	}

	private SkillShortfall shortfall(RequiredSkill required, Credit credit, ShortfallReason reason) {
		return new SkillShortfall(required.skill(), this.credits.level(required), required.level(), credit.via(),
				1 - credit.value(), required.importance(), required.weight(), reason, required.evidence(),
				this.credits.evidence(required, credit));
	}

	private <T, N extends Concept> List<N> unmastered(List<T> required, Function<T, N> concept) {
		return required.stream().map(concept).filter((each) -> !this.from.masters(each.id())).toList();
	}

	private List<AttributedRequirement> facts() {
		return this.to.facts()
			.stream()
			.filter((fact) -> !(fact.concept() instanceof Skill) && !this.from.masters(fact.concept().id()))
			.toList();
	}

	/** Computes only the transferability. */
	double transferability() {
		if (this.from.role() != null && this.from.role().id().equals(this.to.role().id())) {
			return 1;
		}
		double all = 0;
		double met = 0;
		for (RequiredSkill required : requiredSkills()) {
			all += required.weight();
			met += required.weight() * this.credits.of(required).value();
		}
		return (all > 0) ? Math.clamp(met / all, 0, 1) : 0;
	}

	/**
	 * Returns the skills that the target requires, and those that only sources of the
	 * move name.
	 */
	private Iterable<RequiredSkill> requiredSkills() {
		var required = new LinkedHashMap<Id, RequiredSkill>();
		this.to.skills().forEach((skill) -> required.put(skill.node().id(), RequiredSkill.of(skill)));
		this.moves.stream()
			.flatMap((move) -> Stream.concat(move.carriesOver().stream(), move.develops().stream()))
			.forEach((named) -> required.merge(named.node().id(), RequiredSkill.named(named),
					RequiredSkill::alsoStatedBy));
		return required.values();
	}

	private List<CertificationOption> certifications(List<SkillShortfall> shortfalls) {
		return unmastered(this.to.certifications(), Valuation::node).stream()
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
