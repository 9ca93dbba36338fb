package org.careeratlas.importer.onet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;

/**
 * The names of O*NET's files. Release 25.1 replaced the two career matrices; later ones
 * renamed some files, split others and dropped the work values; see the dictionaries
 * linked from <a href="https://www.onetcenter.org/database.html">onetcenter.org</a>.
 */
enum OnetFile {

	OCCUPATIONS(names("Occupation Data")), JOB_ZONES(names("Job Zones")), ZONE_REFERENCE(names("Job Zone Reference")),
	TITLES(names("Alternate Titles"), names("Job Titles")), REPORTED_TITLES(names("Sample of Reported Titles")),
	ELEMENTS(names("Content Model Reference")),
	SKILLS(names("Skills"), names("Essential Skills", "Transferable Skills")), KNOWLEDGE(names("Knowledge")),
	ABILITIES(names("Abilities")), ACTIVITIES(names("Work Activities")),
	INTERESTS(names("Interests"), names("Career Interest Types")), WORK_VALUES(names("Work Values")),
	WORK_STYLES(names("Work Styles")),
	PREPARATION(names("Education, Training, and Experience"), names("Education", "Training and Experience")),
	PREPARATION_LEVELS(names("Education, Training, and Experience Categories"),
			names("Education Categories", "Training and Experience Categories")),
	SOFTWARE(names("Technology Skills"), names("Software Skills")), EQUIPMENT(names("Tools Used")),
	TASKS(names("Task Statements")), DETAILED_ACTIVITIES(names("DWA Reference")),
	ACTIVITIES_OF_TASKS(names("Tasks to DWAs")),
	RELATED(names("Related Occupations"), names("Career Changers Matrix", "Career Starters Matrix"));

	private final List<Names> releases;

	OnetFile(Names... releases) {
		this.releases = List.of(releases);
	}

	private static Names names(String... names) {
		return new Names(Arrays.stream(names).map((name) -> name + ".txt").toList());
	}

	/**
	 * Returns the tables under their names in the release of the files; missing tables
	 * are reported under the names of the same release.
	 */
	List<Table> in(Tables tables) {
		Names names = this.releases.stream()
			.filter((release) -> release.files.stream().anyMatch(tables::has))
			.findFirst()
			.orElseGet(this.releases::getFirst);
		var found = new ArrayList<Table>();
		names.files.stream().map(tables::find).flatMap(Optional::stream).forEach(found::add);
		return found;
	}

	/**
	 * Returns the required table.
	 * @throws DamagedCatalogueException if there is none
	 */
	Table requiredIn(Tables tables) {
		return tables.require(this.releases.getFirst().files.getFirst(), "the O*NET database in text format");
	}

	/** The files that together form the table in some releases. */
	private record Names(List<String> files) {
	}

}
