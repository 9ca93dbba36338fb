package org.careeratlas.moves;

import java.util.Map;
import java.util.Optional;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Role;

/**
 * The skill levels of ISCO-08, 1 (simple and routine tasks) to 4 (complex problems and
 * extensive knowledge), which the ILO assigns to its groups of occupations.
 */
final class SkillLevel {

	private static final Map<String, Integer> SUBMAJOR_GROUPS = Map.of("01", 4, "02", 2, "03", 1, "14", 3);

	private static final Map<String, Integer> MAJOR_GROUPS = Map.of("1", 4, "2", 4, "3", 3, "4", 2, "5", 2, "6", 2, "7",
			2, "8", 2, "9", 1);

	private SkillLevel() {
	}

	/** Returns the level of the role's group; empty if it has none. */
	static Optional<Integer> of(Role role) {
		return role.codes()
			.stream()
			.filter((code) -> code.scheme().equals("ISCO_08"))
			.map(ExternalCode::code)
			.findFirst()
			.flatMap(SkillLevel::ofGroup);
	}

	private static Optional<Integer> ofGroup(String code) {
		return Optional.ofNullable(SUBMAJOR_GROUPS.get(start(code, 2)))
			.or(() -> Optional.ofNullable(MAJOR_GROUPS.get(start(code, 1))));
	}

	private static String start(String code, int length) {
		return code.substring(0, Math.min(length, code.length()));
	}

}
