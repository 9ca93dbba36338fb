package org.careeratlas.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.SameConcepts;
import org.careeratlas.gap.ProfileInput.HeldSkillInput;
import org.careeratlas.gap.Qualifications.Holding;
import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the skills, tools, frameworks and certifications in people's profiles. */
@Component
public class Persons {

	private static final Range LEVEL = new Range(0, 100);

	private final Concepts concepts;

	private final SameConcepts same;

	Persons(Concepts concepts, SameConcepts same) {
		this.concepts = concepts;
		this.same = same;
	}

	/** Returns the request for the gap between a starting point and a role. */
	public GapRequest gapRequest(StartingPoint from, Id to) {
		return (from.role() != null) ? GapRequest.between(from.role(), to)
				: GapRequest.of(qualifications(Objects.requireNonNull(from.profile())), to);
	}

	/**
	 * Returns the qualifications of a profile.
	 * @throws NotFoundException if an id does not exist or belongs to another type
	 * @throws BadRequestException if a skill is listed twice, or a level is not between 0
	 * and 100
	 */
	public Qualifications qualifications(ProfileInput profile) {
		Map<Id, Node> nodes = this.concepts.byIds(profile.ids());
		var skills = new LinkedHashMap<Id, Holding>();
		for (HeldSkillInput held : profile.skills()) {
			if (held.level() != null) {
				LEVEL.require("The level of the skill '%s'".formatted(held.skill()), held.level());
			}
			var holding = new Holding(require(nodes, held.skill(), Skill.class), held.level());
			if (skills.put(held.skill(), holding) != null) {
				throw new BadRequestException("The skill '%s' is named twice".formatted(held.skill()));
			}
		}
		Map<Id, Id> preferred = this.same.preferred();
		var mastered = new LinkedHashMap<Id, Concept>();
		each(profile.tools(), (id) -> mastered.put(preferred.getOrDefault(id, id), require(nodes, id, Tool.class)));
		each(profile.frameworks(), (id) -> mastered.put(id, require(nodes, id, Framework.class)));
		each(profile.certifications(), (id) -> mastered.put(id, require(nodes, id, Certification.class)));
		return new Qualifications(null, skills, mastered);
	}

	private static void each(@Nullable List<Id> ids, Consumer<Id> action) {
		if (ids != null) {
			ids.forEach(action);
		}
	}

	private static <N extends Node> N require(Map<Id, Node> nodes, Id id, Class<N> type) {
		Node node = nodes.get(id);
		if (!type.isInstance(node)) {
			throw new NotFoundException(type.getSimpleName().toLowerCase(Locale.ROOT), id);
		}
		return type.cast(node);
	}

}
