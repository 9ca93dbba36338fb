package org.careeratlas.graph;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A role or a skill as a catalogue names it.
 *
 * @param origin the catalogue
 * @param skillKind null of a role
 * @param otherNames in no order of preference; only of occupations of O*NET, where they
 * matter
 * @param codes each with its scheme before it, such as {@code ISCO_08 2431}
 */
public record Term(Id id, String origin, @Nullable SkillKind skillKind, String name, List<String> otherNames,
		List<String> codes) {

	public boolean isRole() {
		return this.skillKind == null;
	}

	/** The code in a scheme. */
	public Optional<String> code(String scheme) {
		return this.codes.stream()
			.filter((code) -> code.startsWith(scheme + " "))
			.map((code) -> code.substring(scheme.length() + 1))
			.findFirst();
	}

}
