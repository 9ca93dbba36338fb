package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.SkillRelations;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.model.UnavailableException;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.person.Persons;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.RoleHolders;
import org.careeratlas.person.StartingPoint;
import org.careeratlas.text.SkillExtraction;
import org.springframework.stereotype.Repository;

/** Compares what somebody brings with what a text, such as a job ad, asks for. */
@Repository
class TextGaps {

	private final SkillExtraction extraction;

	private final Persons persons;

	private final RoleHolders holders;

	private final Populations populations;

	private final RelationLoader relations;

	TextGaps(SkillExtraction extraction, Persons persons, RoleHolders holders, Populations populations,
			RelationLoader relations) {
		this.extraction = extraction;
		this.persons = persons;
		this.holders = holders;
		this.populations = populations;
		this.relations = relations;
	}

	/**
	 * Returns the gap to the skills and tools that are more likely than not in the text.
	 * @throws NotFoundException if the role or a part of the profile does not exist
	 * @throws BadRequestException if a text is too long
	 * @throws UnavailableException if texts cannot be understood
	 */
	SkillGap gap(StartingPoint from, String text) {
		var skills = new ArrayList<RequiredSkill>();
		var tools = new ArrayList<Tool>();
		this.extraction.concepts(text).forEach((concept, confidence) -> {
			if (concept instanceof Skill skill) {
				skills.add(RequiredSkill.asked(skill, confidence));
			}
			else if (concept instanceof Tool tool) {
				tools.add(tool);
			}
		});
		Set<Id> ids = skills.stream().map(RequiredSkill::id).collect(Collectors.toSet());
		return new GapAnalysis(start(from), Target.asked(skills, tools), this.populations.current(), List.of(),
				this.relations.load(SkillRelations.RELATED, ids), this.relations.load(Crosswalk.SKILLS, ids), Map.of())
			.gap();
	}

	private Start start(StartingPoint from) {
		if (from.role() == null) {
			return Start.of(this.persons.qualifications(from));
		}
		Qualifications own = this.holders.of(from.role());
		return own.skills().isEmpty() ? new Start(own, List.of(), List.of(), List.of(),
				"The skills that '%s' requires are not known".formatted(from.role())) : Start.of(own);
	}

}
