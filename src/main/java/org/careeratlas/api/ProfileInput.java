package org.careeratlas.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.api.guard.BadRequestException;
import org.careeratlas.graph.Id;
import org.jspecify.annotations.Nullable;

/** What a person holds. */
record ProfileInput(List<HeldSkillInput> skills, @Nullable List<Id> tools, @Nullable List<Id> frameworks,
		@Nullable List<Id> certifications) {

	private static final int MOST_IDS = 1000;

	/** All ids that the profile names. */
	Set<Id> ids() {
		var ids = new HashSet<Id>();
		this.skills.forEach((held) -> ids.add(held.skill()));
		for (List<Id> list : Arrays.asList(this.tools, this.frameworks, this.certifications)) {
			ids.addAll((list != null) ? list : List.of());
		}
		if (ids.size() > MOST_IDS) {
			throw new BadRequestException(
					"The profile names %d things, and at most %d are allowed".formatted(ids.size(), MOST_IDS));
		}
		return ids;
	}

	/** A skill that a person holds. */
	record HeldSkillInput(Id skill, @Nullable Double level) {
	}

}
