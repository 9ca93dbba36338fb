package org.careeratlas.analysis;

import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Counterpart;
import org.careeratlas.graph.Dimension;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.EvidenceBasis;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Mapping;
import org.careeratlas.graph.Necessity;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Requirement;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.RoleKind;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.SkillKind;
import org.careeratlas.graph.SkillRelation;
import org.careeratlas.graph.Tool;
import org.careeratlas.graph.ToolKind;
import org.careeratlas.graph.Trait;
import org.careeratlas.graph.Transition;
import org.careeratlas.graph.TransitionBasis;
import org.careeratlas.graph.TransitionKind;
import org.careeratlas.graph.Use;
import org.careeratlas.graph.Valuation;
import org.jspecify.annotations.Nullable;

/** A bakery's careers, made of records: names are ids. */
public final class Careers {

	private static final Evidence CLAIM = new Evidence(new Id("a-book"), EvidenceBasis.DOCUMENT, null, null, null);

	private Careers() {
	}

	/** A role that asks for the skills. */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static Profile asking(String role, Requirement<Skill>... skills) {
		return new Profile(role(role), List.of(skills), List.of(), List.of(), List.of());
	}

	/** The same role, using the tools, frameworks and certifications too. */
	public static Profile using(Profile profile, List<String> tools, List<String> frameworks,
			List<String> certifications) {
		return new Profile(profile.role(), profile.skills(),
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
	public static Map<Id, List<SkillRelation>> kin(String skill, SkillRelation.Kind kind, String other) {
		return Map.of(new Id(skill), List.of(new SkillRelation(new Id(skill), kind, skill(other), List.of(CLAIM))));
	}

	/** What {@code other} is to the skill, in another source. */
	public static Map<Id, List<Counterpart<Skill>>> counterpart(String skill, Mapping mapping, String other) {
		return Map.of(new Id(skill), List.of(new Counterpart<>(new Id(skill), mapping, skill(other), List.of(CLAIM))));
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
