package org.careeratlas.testing;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Dimension;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Tool;
import org.careeratlas.model.ToolKind;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.TransitionKind;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.Trait;
import org.careeratlas.model.fact.Use;
import org.careeratlas.model.fact.Valuation;
import org.jspecify.annotations.Nullable;

/** A bakery's careers, made of records: names are ids. */
public final class Careers {

	private static final Evidence CLAIM = new Evidence(new Id("a-book"), EvidenceBasis.DOCUMENT, null, null, null);

	private Careers() {
	}

	/** A role that asks for the skills. */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static RoleProfile asking(String role, Requirement<Skill>... skills) {
		return new RoleProfile(role(role), List.of(skills), List.of(), List.of(), List.of());
	}

	/** The same role, using the tools, frameworks and certifications too. */
	public static RoleProfile using(RoleProfile profile, List<String> tools, List<String> frameworks,
			List<String> certifications) {
		return new RoleProfile(profile.role(), profile.skills(),
				tools.stream().map((tool) -> new Use<>(tool(tool), List.of(), null, null, List.of(CLAIM))).toList(),
				frameworks.stream().map((name) -> new Link<>(framework(name), List.of(CLAIM))).toList(),
				certifications.stream()
					.map((name) -> new Valuation<>(certification(name), null, List.of(CLAIM)))
					.toList());
	}

	public static Requirement<Skill> essential(String skill, double importance, @Nullable Double level) {
		return new Requirement<>(skill(skill), importance, level, Necessity.ESSENTIAL, List.of(CLAIM));
	}

	public static Requirement<Skill> essential(String skill, double importance) {
		return essential(skill, importance, null);
	}

	public static Requirement<Skill> optional(String skill, double importance) {
		return new Requirement<>(skill(skill), importance, null, Necessity.OPTIONAL, List.of(CLAIM));
	}

	public static Role role(String name) {
		return new Role(new Id(name), name, null, List.of(), RoleKind.POSITION, null, null, null);
	}

	public static Skill skill(String name) {
		return new Skill(new Id(name), name, null, List.of(), SkillKind.SKILL, null, false);
	}

	public static Link<Skill> named(String skill) {
		return new Link<>(skill(skill),
				List.of(new Evidence(new Id("a-guide"), EvidenceBasis.DOCUMENT, "the move", null, null)));
	}

	public static Transition move(String from, String to) {
		return new Transition(new Id(from + "-to-" + to), role(from), role(to), TransitionKind.LATERAL,
				TransitionBasis.DOCUMENTED, null, null, null, List.of(CLAIM));
	}

	/** What {@code other} is to the skill. */
	public static Map<Id, List<SkillRelation>> related(String skill, SkillRelation.Kind kind, String other) {
		return Map.of(new Id(skill), List.of(new SkillRelation(kind, skill(other), List.of(CLAIM))));
	}

	/** What {@code other} is to the skill, in another source. */
	public static Map<Id, List<Counterpart<Skill>>> counterpart(String skill, Mapping mapping, String other) {
		return Map.of(new Id(skill), List.of(new Counterpart<>(mapping, skill(other), List.of(CLAIM))));
	}

	public static Trait trait(String dimension, int position, String... values) {
		return new Trait(new Dimension(new Id(dimension), dimension, null, position), List.of(values), List.of(CLAIM));
	}

	public static Certification certification(String name) {
		return new Certification(new Id(name), name, null, List.of(), null);
	}

	public static Tool tool(String name) {
		return new Tool(new Id(name), name, null, List.of(), ToolKind.SOFTWARE, null, List.of(), false);
	}

	public static Framework framework(String name) {
		return new Framework(new Id(name), name, null, List.of());
	}

}
