package org.careeratlas.analysis.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Necessity;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands: in a role, whose demands they are taken to meet, or with skills
 * of their own.
 *
 * @param role null when the person's own profile is meant
 */
public record Standing(@Nullable Role role, Map<Id, Holding> skills, Set<Id> tools, Set<Id> frameworks,
		Set<Id> certifications) {

	/**
	 * A skill that is held.
	 *
	 * @param level 0 to 100; null where it is not known, which counts as enough
	 * @param firm whether it stands in for skills of other sources too: what a person
	 * names does, and what is essential to the role they are in
	 * @param evidence who says that the role they are in asks for it
	 */
	public record Holding(Skill skill, @Nullable Double level, boolean firm, List<Evidence> evidence) {

		/** One that a person names. */
		public Holding(Skill skill, @Nullable Double level) {
			this(skill, level, true, List.of());
		}

	}

	/** Whether a tool, a framework or a certification is mastered. */
	boolean masters(Id id) {
		return this.tools.contains(id) || this.frameworks.contains(id) || this.certifications.contains(id);
	}

	/** The standing of somebody in the role. */
	public static Standing in(Profile profile) {
		var skills = new HashMap<Id, Holding>();
		profile.skills()
			.forEach((skill) -> skills.put(skill.node().id(), new Holding(skill.node(), skill.level(),
					skill.necessity() == Necessity.ESSENTIAL, skill.evidence())));
		return new Standing(profile.role(), skills,
				profile.tools().stream().map((tool) -> tool.node().id()).collect(Collectors.toSet()),
				profile.frameworks().stream().map((framework) -> framework.node().id()).collect(Collectors.toSet()),
				profile.certifications().stream().map((held) -> held.node().id()).collect(Collectors.toSet()));
	}

}
