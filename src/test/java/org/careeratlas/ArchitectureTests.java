package org.careeratlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String OURS = "org.careeratlas..";

	private final JavaClasses code = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.careeratlas");

	@Test
	@DisplayName("database uses nothing of ours")
	void databaseStandsAlone() {
		mayUse("database", "database");
	}

	@Test
	@DisplayName("graph uses nothing of ours")
	void graphStandsAlone() {
		mayUse("graph", "graph");
	}

	@Test
	@DisplayName("importer uses graph alone")
	void importerUsesGraph() {
		mayUse("importer", "importer", "graph");
	}

	@Test
	@DisplayName("analysis uses graph's records alone, and no framework")
	void analysisIsPlainJava() {
		mayUse("analysis", "analysis", "graph");
		noClasses().that()
			.resideInAPackage("org.careeratlas.analysis..")
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
				.or(resideInAPackage("org.careeratlas.graph").and(not(isAValue()))))
			.check(this.code);
	}

	@Test
	@DisplayName("api uses graph and analysis")
	void apiUsesGraphAndAnalysis() {
		mayUse("api", "api", "graph", "analysis");
	}

	@Test
	@DisplayName("command uses importer, graph and database")
	void commandUsesImporterAndGraph() {
		mayUse("command", "command", "importer", "graph", "database");
	}

	@Test
	@DisplayName("graph alone knows Cypher")
	void graphAloneTalksToNeo4j() {
		noClasses().that()
			.resideOutsideOfPackages("org.careeratlas.graph", "org.careeratlas.database")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
			.check(this.code);
	}

	@Test
	@DisplayName("packages do not depend on each other in circles")
	void packagesAreFreeOfCycles() {
		SlicesRuleDefinition.slices().matching("org.careeratlas.(**)").should().beFreeOfCycles().check(this.code);
	}

	@Test
	@DisplayName("every package says what it is for and is null-marked")
	void packagesAreDescribed() throws Exception {
		Set<String> packages = this.code.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
		for (String name : packages) {
			Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
			assertThat(info).content().startsWith("/**");
			assertThat(Files.readString(info)).contains("@" + NullMarked.class.getSimpleName());
		}
	}

	@Test
	@DisplayName("controllers are package-private")
	void controllersStayInTheirPackage() {
		classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate().check(this.code);
	}

	private void mayUse(String module, String... used) {
		String[] allowed = Arrays.stream(used).map((name) -> "org.careeratlas." + name + "..").toArray(String[]::new);
		noClasses().that()
			.resideInAPackage("org.careeratlas." + module + "..")
			.should()
			.dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))))
			.check(this.code);
	}

	private static DescribedPredicate<JavaClass> isAValue() {
		return DescribedPredicate.describe("are values", (type) -> type.isRecord() || type.isEnum()
				|| type.isInterface() || type.getSimpleName().equals("NameKey"));
	}

}
