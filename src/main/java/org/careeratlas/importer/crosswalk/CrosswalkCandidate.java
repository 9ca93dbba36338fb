package org.careeratlas.importer.crosswalk;

import java.util.List;
import java.util.Optional;

import org.careeratlas.model.Id;
import org.careeratlas.model.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * A role or skill of a catalogue, with the names and codes by which rules match it.
 *
 * @param origin catalogue that it comes from
 * @param skillKind null for a role
 * @param otherNames other names, in no particular order; only read for O*NET occupations
 * @param codes codes, each prefixed with its scheme, such as {@code ISCO_08 2431}
 */
record CrosswalkCandidate(Id id, String origin, @Nullable SkillKind skillKind, String name, List<String> otherNames,
		List<String> codes) {

	public boolean isRole() {
		return this.skillKind == null;
	}

	/** Returns the code in a scheme. */
	public Optional<String> code(String scheme) {
		return this.codes.stream()
			.filter((code) -> code.startsWith(scheme + " "))
			.map((code) -> code.substring(scheme.length() + 1))
			.findFirst();
	}

}
