package org.careeratlas.importer.crosswalk;

import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;

/**
 * Maps sub-major groups of ISCO-08 to the major groups of the SOC whose definitions
 * overlap with theirs. Distinguishes occupations that share the work from those that only
 * share a title: an "art director" in ISCO 26 can be in SOC 27, but not in SOC 11.
 *
 * @see <a href="https://www.ilo.org/public/english/bureau/stat/isco/isco08/">ISCO-08</a>
 * @see <a href="https://www.bls.gov/soc/2018/">SOC 2018</a>
 */
final class OccupationGroups {

	private static final Map<String, Set<String>> SOC_OF_ISCO = Map.ofEntries(
			// Armed forces
			entry("01", Set.of("55")), entry("02", Set.of("55")), entry("03", Set.of("55")),
			// Managers
			entry("11", Set.of("11")), entry("12", Set.of("11")), entry("13", Set.of("11", "19")),
			entry("14", Set.of("11", "41")),
			// Professionals
			entry("21", Set.of("13", "15", "17", "19", "27")), entry("22", Set.of("29", "31")),
			entry("23", Set.of("21", "25")), entry("24", Set.of("11", "13", "27", "41")),
			entry("25", Set.of("15", "17")), entry("26", Set.of("13", "19", "21", "23", "25", "27")),
			// Technicians and associate professionals
			entry("31", Set.of("17", "19", "33", "47", "51", "53")), entry("32", Set.of("19", "21", "29", "31")),
			entry("33", Set.of("11", "13", "23", "31", "33", "41", "43", "45")),
			entry("34", Set.of("21", "23", "25", "27", "33", "35", "39")), entry("35", Set.of("15", "27", "49")),
			// Clerks
			entry("41", Set.of("43")), entry("42", Set.of("39", "41", "43")), entry("43", Set.of("43")),
			entry("44", Set.of("25", "43")),
			// Service and sales
			entry("51", Set.of("35", "37", "39", "53")), entry("52", Set.of("35", "41")),
			entry("53", Set.of("25", "31", "39")), entry("54", Set.of("33")),
			// Agriculture, forestry and fishery
			entry("61", Set.of("11", "37", "45")), entry("62", Set.of("45")), entry("63", Set.of("45")),
			// Crafts
			entry("71", Set.of("47", "49", "51")), entry("72", Set.of("47", "49", "51")),
			entry("73", Set.of("27", "49", "51")), entry("74", Set.of("47", "49")),
			entry("75", Set.of("37", "45", "47", "49", "51")),
			// Operators and assemblers
			entry("81", Set.of("47", "51", "53")), entry("82", Set.of("51")), entry("83", Set.of("45", "47", "53")),
			// Elementary occupations
			entry("91", Set.of("37", "53")), entry("92", Set.of("37", "45")), entry("93", Set.of("47", "51", "53")),
			entry("94", Set.of("35")), entry("95", Set.of("41")), entry("96", Set.of("39", "43", "53")));

	private OccupationGroups() {
	}

	/** Returns whether an occupation can have both codes, at any level of detail. */
	static boolean fit(String isco, String soc) {
		return isco.length() > 1
				&& SOC_OF_ISCO.getOrDefault(isco.substring(0, 2), Set.of()).contains(soc.split("-")[0]);
	}

}
