package org.careeratlas.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.SameConcepts;
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
import org.careeratlas.model.UnavailableException;
import org.careeratlas.person.ProfileInput.HeldSkillInput;
import org.careeratlas.person.Qualifications.Holding;
import org.careeratlas.search.Titles;
import org.careeratlas.text.SkillExtraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks up the skills, tools, frameworks and certifications in people's profiles and
 * texts.
 */
@Component
public class Persons {

	/** Earlier jobs say less of what somebody can do today. */
	private static final int MAX_ROLES = 3;

	private final Concepts concepts;

	private final SameConcepts same;

	private final SkillExtraction extraction;

	private final Titles titles;

	private final RoleHolders holders;

	Persons(Concepts concepts, SameConcepts same, SkillExtraction extraction, Titles titles, RoleHolders holders) {
		this.extraction = extraction;
		this.concepts = concepts;
		this.same = same;
		this.titles = titles;
		this.holders = holders;
	}

	/**
	 * Returns the qualifications of a person who does not start from a role: those of the
	 * profile, or those found in the text, whose levels are unknown, with those of people
	 * in the roles whose titles are in it.
	 * @throws UnavailableException if texts cannot be understood
	 */
	public Qualifications qualifications(StartingPoint from) {
		return (from.text() != null) ? found(from.text()) : qualifications(Objects.requireNonNull(from.profile()));
	}

	private Qualifications found(String text) {
		Map<Id, Id> preferred = this.same.preferred();
		var skills = new LinkedHashMap<Id, Holding>();
		var mastered = new LinkedHashMap<Id, Concept>();
		for (Concept concept : this.extraction.inEveryCatalogue(text)) {
			if (concept instanceof Skill skill) {
				skills.put(skill.id(), new Holding(skill, null));
			}
			else {
				mastered.put(preferred.getOrDefault(concept.id(), concept.id()), concept);
			}
		}
		this.holders.parts(roles(text)).forEach((role) -> role.addTo(skills, mastered));
		return new Qualifications(null, skills, mastered);
	}

	private List<Id> roles(String text) {
		return TitleLines.of(text)
			.stream()
			.flatMap((title) -> this.titles.called(title).stream())
			.distinct()
			.limit(MAX_ROLES)
			.toList();
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
			Range.requireOnScale("The level of the skill '%s'".formatted(held.skill()), held.level());
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
