package org.careeratlas.person;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/** The qualifications that a person enters. */
public record ProfileInput(List<HeldSkillInput> skills, @Nullable List<Id> tools, @Nullable List<Id> frameworks,
		@Nullable List<Id> certifications) {

	private static final int MAX_IDS = 1000;

	/**
	 * Returns all ids in the profile.
	 * @throws BadRequestException if there are more than {@value #MAX_IDS}
	 */
	Set<Id> ids() {
		var ids = new HashSet<Id>();
		this.skills.forEach((held) -> ids.add(held.skill()));
		for (List<Id> list : Arrays.asList(this.tools, this.frameworks, this.certifications)) {
			ids.addAll((list != null) ? list : List.of());
		}
		if (ids.size() > MAX_IDS) {
			throw new BadRequestException(
					"The profile names %d things, and at most %d are allowed".formatted(ids.size(), MAX_IDS));
		}
		return ids;
	}

	/**
	 * A skill that a person holds.
	 *
	 * @param level 0 to 100; null if unknown
	 */
	record HeldSkillInput(Id skill, @Nullable Double level) {
	}

}
