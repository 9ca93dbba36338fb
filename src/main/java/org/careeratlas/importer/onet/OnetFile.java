package org.careeratlas.importer.onet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careeratlas.catalogue.Kept;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.ResponsibilityKind;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.ToolKind;

/**
 * The names of O*NET's files. Release 25.1 replaced the two career matrices; later ones
 * renamed some files, split others and dropped the work values; see the dictionaries
 * linked from <a href="https://www.onetcenter.org/database.html">onetcenter.org</a>.
 */
enum OnetFile {

	OCCUPATIONS(List.of(), names("Occupation Data")),
	JOB_ZONES(List.of(new Kept.Properties("Role", "jobZone")), names("Job Zones")),
	ZONE_REFERENCE(List.of(new Kept.Nodes("JobZone")), names("Job Zone Reference")),
	TITLES(List.of(new Kept.Properties("Role", "alsoKnownAs")), names("Alternate Titles"), names("Job Titles")),
	REPORTED_TITLES(List.of(new Kept.Properties("Role", "reportedTitles")), names("Sample of Reported Titles")),
	ELEMENTS(
			List.of(new Kept.Properties("Skill", "summary", "area"), new Kept.Properties("Interest", "summary"),
					new Kept.Properties("WorkValue", "summary"), new Kept.Properties("WorkStyle", "summary")),
			names("Content Model Reference")),
	LEVEL_ANCHORS(List.of(new Kept.Properties("Skill", "levelAnchors", "levelExamples")), names("Level Scale Anchors")),
	SKILLS(ratingsOf(SkillKind.SKILL), names("Skills"), names("Essential Skills", "Transferable Skills")),
	KNOWLEDGE(ratingsOf(SkillKind.KNOWLEDGE), names("Knowledge")),
	ABILITIES(ratingsOf(SkillKind.ABILITY), names("Abilities")),
	ACTIVITIES(ratingsOf(SkillKind.ACTIVITY), names("Work Activities")),
	INTERESTS(characteristics("Interest", "SUITS"), names("Interests"), names("Career Interest Types")),
	WORK_VALUES(characteristics("WorkValue", "REWARDS"), names("Work Values")),
	WORK_STYLES(characteristics("WorkStyle", "CALLS_FOR"), names("Work Styles")),
	PREPARATION(List.of(new Kept.Nodes("PreparationLevel"), new Kept.Facts("Role", "PREPARED_BY")),
			names("Education, Training, and Experience"), names("Education", "Training and Experience")),
	PREPARATION_LEVELS(List.of(new Kept.Properties("PreparationLevel", "name", "nameKey")),
			names("Education, Training, and Experience Categories"),
			names("Education Categories", "Training and Experience Categories")),
	SOFTWARE(usesOf(ToolKind.SOFTWARE), names("Technology Skills"), names("Software Skills")),
	EQUIPMENT(usesOf(ToolKind.EQUIPMENT), names("Tools Used")),
	TASKS(List.of(responsibilities(ResponsibilityKind.DUTY), new Kept.Facts("Role", "RESPONSIBLE_FOR")),
			names("Task Statements")),
	DETAILED_ACTIVITIES(List.of(responsibilities(ResponsibilityKind.ACTIVITY)), names("DWA Reference")),
	ACTIVITIES_OF_TASKS(List.of(new Kept.Facts("Responsibility", "PART_OF")), names("Tasks to DWAs")),
	RELATED(List.of(new Kept.Links("Transition"), new Kept.Facts("Transition", "FROM"),
			new Kept.Facts("Transition", "TO")), names("Related Occupations"),
			names("Career Changers Matrix", "Career Starters Matrix"));

	/** What the file brings, and what stays where it is missing. */
	private final List<Kept> brings;

	private final List<Names> releases;

	OnetFile(List<Kept> brings, Names... releases) {
		this.brings = brings;
		this.releases = List.of(releases);
	}

	private static List<Kept> ratingsOf(SkillKind kind) {
		Map<String, Object> ofKind = Map.of("skillKind", kind.name());
		return List.of(new Kept.Nodes("Skill", ofKind), new Kept.Facts("Role", "REQUIRES", ofKind));
	}

	private static List<Kept> usesOf(ToolKind kind) {
		Map<String, Object> ofKind = Map.of("toolKind", kind.name());
		return List.of(new Kept.Nodes("Tool", ofKind), new Kept.Facts("Role", "USES", ofKind));
	}

	private static List<Kept> characteristics(String label, String relationship) {
		return List.of(new Kept.Nodes(label), new Kept.Facts("Role", relationship));
	}

	private static Kept responsibilities(ResponsibilityKind kind) {
		return new Kept.Nodes("Responsibility", Map.of("responsibilityKind", kind.name()));
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
		names.files.stream()
			.map((name) -> tables.find(name, this.brings))
			.flatMap(Optional::stream)
			.forEach(found::add);
		return found;
	}

	/**
	 * Keeps what the graph holds of the file, which cannot be read without another one.
	 */
	void keepIn(Tables tables) {
		tables.keep(this.brings);
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
