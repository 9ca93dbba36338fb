package org.careeratlas.importer.onet;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The 23 major groups of the <a href="https://www.bls.gov/soc/2018/major_groups.htm">2018
 * Standard Occupational Classification</a>, by the first two digits of a code.
 */
final class MajorGroup {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("11", "Management"),
			Map.entry("13", "Business and Financial Operations"), Map.entry("15", "Computer and Mathematical"),
			Map.entry("17", "Architecture and Engineering"), Map.entry("19", "Life, Physical, and Social Science"),
			Map.entry("21", "Community and Social Service"), Map.entry("23", "Legal"),
			Map.entry("25", "Educational Instruction and Library"),
			Map.entry("27", "Arts, Design, Entertainment, Sports, and Media"),
			Map.entry("29", "Healthcare Practitioners and Technical"), Map.entry("31", "Healthcare Support"),
			Map.entry("33", "Protective Service"), Map.entry("35", "Food Preparation and Serving Related"),
			Map.entry("37", "Building and Grounds Cleaning and Maintenance"),
			Map.entry("39", "Personal Care and Service"), Map.entry("41", "Sales and Related"),
			Map.entry("43", "Office and Administrative Support"), Map.entry("45", "Farming, Fishing, and Forestry"),
			Map.entry("47", "Construction and Extraction"), Map.entry("49", "Installation, Maintenance, and Repair"),
			Map.entry("51", "Production"), Map.entry("53", "Transportation and Material Moving"),
			Map.entry("55", "Military Specific"));

	private MajorGroup() {
	}

	/**
	 * Returns the name of an occupation's group; null if the code is of another
	 * classification.
	 */
	static @Nullable String of(String code) {
		return (code.length() < 2) ? null : NAMES.get(code.substring(0, 2));
	}

}
