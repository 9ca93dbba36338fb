package org.careeratlas.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.careeratlas.analysis.gap.Standing;
import org.careeratlas.analysis.gap.Standing.Holding;
import org.careeratlas.analysis.matching.Holdings;
import org.careeratlas.analysis.matching.Holdings.HeldSkill;
import org.careeratlas.api.ProfileInput.HeldSkillInput;
import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.api.guard.NotFoundException;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Concepts;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Tool;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds what profiles name. */
@Component
class Persons {

	private static final double HIGHEST_LEVEL = 100;

	private final Concepts concepts;

	Persons(Concepts concepts) {
		this.concepts = concepts;
	}

	/** The person whose profile it is. */
	Person of(ProfileInput profile) {
		Map<Id, Node> nodes = this.concepts.byIds(profile.ids());
		var skills = new HashMap<Id, Holding>();
		for (HeldSkillInput held : profile.skills()) {
			requireLevel(held);
			var holding = new Holding(of(nodes, held.skill(), Skill.class), held.level());
			if (skills.put(held.skill(), holding) != null) {
				throw new BadRequestException("The skill '%s' is named twice".formatted(held.skill()));
			}
		}
		List<Tool> tools = all(nodes, profile.tools(), Tool.class);
		List<Framework> frameworks = all(nodes, profile.frameworks(), Framework.class);
		List<Certification> certifications = all(nodes, profile.certifications(), Certification.class);
		var others = new ArrayList<Concept>(tools);
		others.addAll(frameworks);
		others.addAll(certifications);
		return new Person(new Standing(null, skills, ids(tools), ids(frameworks), ids(certifications)),
				new Holdings(skills.entrySet()
					.stream()
					.map((held) -> new HeldSkill(held.getKey(), held.getValue().level()))
					.toList(), others.stream().map(Concept::name).toList()));
	}

	private static void requireLevel(HeldSkillInput held) {
		if (held.level() != null && !(held.level() >= 0 && held.level() <= HIGHEST_LEVEL)) {
			throw new BadRequestException("The level of the skill '%s' must be from 0 to 100, but is %s"
				.formatted(held.skill(), held.level()));
		}
	}

	private static Set<Id> ids(List<? extends Node> nodes) {
		var ids = new HashSet<Id>();
		nodes.forEach((node) -> ids.add(node.id()));
		return ids;
	}

	private static <N extends Node> List<N> all(Map<Id, Node> nodes, @Nullable List<Id> ids, Class<N> type) {
		return (ids != null) ? ids.stream().map((id) -> of(nodes, id, type)).toList() : List.of();
	}

	private static <N extends Node> N of(Map<Id, Node> nodes, Id id, Class<N> type) {
		Node node = nodes.get(id);
		if (!type.isInstance(node)) {
			throw new NotFoundException(type.getSimpleName().toLowerCase(Locale.ROOT), id);
		}
		return type.cast(node);
	}

	/**
	 * A person, as analyses see them.
	 *
	 * @param standing what they hold, for a gap
	 * @param holdings the same, for matching
	 */
	record Person(Standing standing, Holdings holdings) {
	}

}
