package org.careeratlas.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	private static final String DIRECTORY = "careeratlas.embedded.directory";

	private static final String SERVER = "spring.neo4j.uri";

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final PrintStream out = System.out;

	private final PrintStream err = System.err;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path temporary;

	@BeforeEach
	void capture() {
		var stream = new PrintStream(this.printed, true, StandardCharsets.UTF_8);
		System.setOut(stream);
		System.setErr(stream);
		System.setProperty(DIRECTORY, this.temporary.resolve("graph").toString());
	}

	@AfterEach
	void restore() {
		System.setOut(this.out);
		System.setErr(this.err);
		System.clearProperty(DIRECTORY);
		System.clearProperty(SERVER);
	}

	@Test
	void aReportThatCannotBeWrittenIsRefusedBeforeTheImport() throws IOException {
		for (Path report : new Path[] { this.temporary, this.temporary.resolve("nowhere/report.json") }) {
			assertThat(run("import", "onet", release().toString(), "--report", report.toString())).isEqualTo(2);
			assertThat(said()).contains("The report cannot be written to '" + report + "'").doesNotContain("rows read");
		}
	}

	@Test
	void aReleaseIsImportedOnceAndListedAndNotWrittenAgain() throws IOException {
		Path release = release();
		Path report = this.temporary.resolve("report.json");

		assertThat(run("import", "onet", release.toString(), "--dry-run")).isZero();
		assertThat(said()).contains("Would be written").containsPattern("roles +\\+1");
		assertThat(run("import", "onet", release.toString(), "--report", report.toString())).isZero();
		assertThat(said()).contains("Skills.txt: 3 rows read, 2 used, skipped")
			.containsPattern("required skills +\\+1");
		assertThat(report).content().contains("\"file\" : \"Skills.txt\"", "\"REQUIRES\"");
		assertThat(run("import", "onet", release.toString())).isZero();
		assertThat(said()).contains("nothing has changed");
		assertThat(run("sources")).isZero();
		assertThat(said()).contains("onet  O*NET", "licence          CC BY 4.0", "to be shown      This page includes")
			.containsPattern("required skills +1\\R")
			.containsPattern("roles +1\\R");
	}

	@Test
	void anImportIsFollowedByWhatTheCatalogueHasInCommonWithOthers() throws IOException {
		assertThat(run("import", "onet", release().toString())).isZero();
		assertThat(said()).contains("crosswalk: nothing has changed");
		assertThat(run("import", "esco", "--dry-run", esco().toString())).isZero();
		assertThat(said()).doesNotContain("crosswalk");
		assertThat(run("import", "esco", esco().toString())).isZero();
		assertThat(said()).contains("crosswalk: 1 nodes added").containsPattern("matches +\\+1 ~0 -0");
		assertThat(run("import", "esco", esco().toString())).isZero();
		assertThat(said()).contains("esco: nothing has changed", "crosswalk: nothing has changed");
		assertThat(run("sources")).isZero();
		assertThat(said()).contains("crosswalk  Career Atlas crosswalk rules").containsPattern("matches +1\\R");
	}

	@Test
	void matchesAreProposedToEditors() throws IOException {
		assertThat(run("import", "onet", release().toString())).isZero();
		assertThat(run("import", "esco", esco().toString())).isZero();
		Path proposals = this.temporary.resolve("proposals.yaml");

		assertThat(run("propose-matches", "onet", "esco", proposals.toString(), "--least", "0.99")).isZero();
		assertThat(proposals).content().endsWith("matches: []" + System.lineSeparator());
		Files.delete(proposals);
		assertThat(run("propose-matches", "onet", "esco", proposals.toString(), "--least", "0.3")).isZero();
		assertThat(said()).contains("1 proposals are in " + proposals);
		assertThat(proposals).content()
			.contains("- concept: onet-2.a.1.a", "mapping: close", "target: esco-s1", "name: \"bake\"");
		assertThat(run("propose-matches", "onet", "esco", proposals.toString())).isEqualTo(2);
		assertThat(said()).contains(proposals + " exists already");
	}

	@Test
	void whatAMissingFileBroughtGoesOnlyIfThatIsMeant() throws IOException {
		Path release = release();
		assertThat(run("import", "onet", release.toString())).isZero();
		said();
		Files.delete(release.resolve("Skills.txt"));

		assertThat(run("import", "onet", release.toString())).isZero();
		assertThat(said()).contains("missing: Skills.txt; what it brought before stays", "nothing has changed");
		assertThat(run("import", "onet", release.toString(), "--complete")).isZero();
		assertThat(said()).containsPattern("required skills +\\+0 ~0 -1");
	}

	@Test
	void moreThanATenthOfAKindGoesOnlyIfThatIsMeant() throws IOException {
		Path release = release();
		assertThat(run("import", "onet", release.toString())).isZero();
		said();
		Files.writeString(release.resolve("Skills.txt"), """
				O*NET-SOC Code	Element ID	Element Name	Scale ID	Data Value
				11-0001.00	2.A.1.b	Kneading	IM	4.00
				""");

		assertThat(run("import", "onet", release.toString(), "--dry-run")).isEqualTo(6);
		assertThat(said()).containsPattern("required skills +\\+1 ~0 -1").contains("--allow-removals");
		assertThat(run("import", "onet", release.toString())).isEqualTo(6);
		assertThat(said()).contains("1 of 1 required skills, 1 of 1 skills", "nothing was written", "--allow-removals");
		assertThat(run("import", "onet", release.toString(), "--allow-removals")).isZero();
	}

	@Test
	void filesThatAreNoReleaseAreRefusedBeforeTheGraphIsOpened() throws IOException {
		Path noZip = Files.writeString(this.temporary.resolve("onet.zip"), "no zip");

		assertThat(run("import", "onet", noZip.toString())).isEqualTo(3);
		assertThat(said()).contains("onet.zip").doesNotContain("Exception");
		assertThat(this.temporary.resolve("graph")).doesNotExist();
	}

	@Test
	void aSeedIsCheckedWithoutAGraph() throws IOException {
		Path seed = this.temporary.resolve("my seed");
		Path roles = Files.createDirectories(seed.resolve("roles"));
		Files.writeString(seed.resolve("sources.yaml"),
				"sources: [{ id: a-book, name: A book, publisher: P, basis: DOCUMENT }]");
		Files.writeString(roles.resolve("baker.yaml"), "id: baker\nname: Baker\nevidence: { source: a-book }\n");

		assertThat(run("check", seed.toString())).isZero();
		assertThat(said()).contains("The seed in " + seed + " is sound").containsPattern("roles +1\\R");
		Files.writeString(roles.resolve("owner.yaml"), "id: owner\nname: [\n");
		Files.writeString(roles.resolve("ceo.yaml"), "id: ceo\nname: Baker\nevidence: { source: a-bok }\n");
		assertThat(run("check", seed.toString())).isEqualTo(3);
		String problems = said();
		assertThat(problems).contains("The seed has 3 problems", roles + "/owner.yaml:3: no valid YAML",
				roles + "/ceo.yaml:2: ", roles + "/ceo.yaml:3: no source has the id 'a-bok'; did you mean `a-book`?");
		assertThat(run("import", "seed", seed.toString())).isEqualTo(3);
		assertThat(said()).isEqualTo(problems);
		assertThat(this.temporary.resolve("graph")).doesNotExist();
	}

	@Test
	void aGraphThatCannotBeReachedIsSaidInALine() throws IOException {
		System.setProperty(SERVER, "bolt://localhost:1");

		assertThat(run("import", "onet", release().toString())).isEqualTo(4);
		assertThat(said()).contains("Neo4j at bolt://localhost:1 cannot be reached", "SPRING_NEO4J_URI")
			.doesNotContain("\tat ");
	}

	@Test
	void aWrongCommandIsAnsweredWithItsUsage() {
		assertThat(run("import", "onet")).isEqualTo(2);
		assertThat(said()).contains("Missing required parameter", "Usage: career-atlas import onet");
	}

	@Test
	void settingsOfTheServiceAreNoCommand() {
		assertThat(CommandLineInterface.isCommand("--server.port=8081")).isFalse();
		assertThat(CommandLineInterface.isCommand()).isFalse();
		assertThat(CommandLineInterface.isCommand("import", "seed", "graph-seed")).isTrue();
		assertThat(CommandLineInterface.isCommand("check", "graph-seed")).isTrue();
	}

	private static int run(String... arguments) {
		return CommandLineInterface.run(arguments);
	}

	/** What was printed since this was last asked. */
	private String said() {
		String said = this.printed.toString(StandardCharsets.UTF_8);
		this.printed.reset();
		return said;
	}

	private Path esco() throws IOException {
		Path folder = Files
			.createDirectories(this.temporary.resolve("ESCO dataset - v1.1.1 - classification - en - csv"));
		Files.writeString(folder.resolve("occupations_en.csv"), """
				conceptUri,iscoGroup,preferredLabel,altLabels,description,code
				http://data.europa.eu/esco/occupation/o1,1120,baker,,Bakes.,1120.1
				""");
		Files.writeString(folder.resolve("skills_en.csv"), """
				conceptUri,skillType,preferredLabel,altLabels,description
				http://data.europa.eu/esco/skill/s1,skill/competence,bake,,
				""");
		return folder;
	}

	private Path release() throws IOException {
		Path folder = Files.createDirectories(this.temporary.resolve("db_29_2_text"));
		Files.writeString(folder.resolve("Read Me.txt"), "O*NET 29.2 Database\nFebruary 2025 Release\n");
		Files.writeString(folder.resolve("Occupation Data.txt"), """
				O*NET-SOC Code	Title	Description
				11-0001.00	Bakers	Bake.
				""");
		Files.writeString(folder.resolve("Skills.txt"),
				"""
						O*NET-SOC Code	Element ID	Element Name	Scale ID	Data Value	Recommend Suppress	Not Relevant	Date	Domain Source
						11-0001.00	2.A.1.a	Baking	IM	4.00	N	n/a	08/2023	Analyst
						11-0001.00	2.A.1.a	Baking	LV	3.50	N	N	08/2023	Analyst
						11-0009.00	2.A.1.a	Baking	IM	4.00	N	n/a	08/2023	Analyst
						""");
		return folder;
	}

}
