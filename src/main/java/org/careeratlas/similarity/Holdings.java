package org.careeratlas.similarity;

import java.util.List;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The skills and tools of a person.
 *
 * @param tools names of tools, frameworks and certifications
 */
public record Holdings(List<HeldSkill> skills, List<String> tools) {

	/**
	 * A skill that the person holds.
	 *
	 * @param level 0 to 100; null if unknown
	 */
	public record HeldSkill(Id skill, @Nullable Double level) {
	}

}
