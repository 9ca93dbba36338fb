package org.careeratlas;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.careeratlas.graphql.Edge;
import org.careeratlas.graphql.Range;
import org.careeratlas.neo4j.RelationQuery;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String BASE = "org.careeratlas";

	private static final int MOST_TYPES = 40;

	/** What each package may use of ours, besides itself. */
	private static final Map<String, List<String>> USES = Map.ofEntries(Map.entry("model", List.of()),
			Map.entry("neo4j", List.of("model")), Map.entry("known", List.of("model", "neo4j")),
			Map.entry("catalogue", List.of("model", "neo4j")),
			Map.entry("importer", List.of("model", "neo4j", "catalogue", "known")),
			Map.entry("graphql", List.of("model", "neo4j", "known", "server")),
			Map.entry("concepts", List.of("model", "neo4j", "known", "graphql")),
			Map.entry("reference", List.of("model", "neo4j", "known", "graphql")),
			Map.entry("sources", List.of("model", "neo4j", "graphql", "concepts")),
			Map.entry("similarity", List.of("model", "neo4j", "concepts")),
			Map.entry("text", List.of("model", "neo4j", "graphql", "concepts")),
			Map.entry("search", List.of("model", "neo4j", "known", "graphql", "concepts", "text")),
			Map.entry("neighborhood", List.of("model", "neo4j", "graphql", "concepts")),
			Map.entry("insights", List.of("model", "neo4j", "known", "graphql", "concepts", "sources")),
			Map.entry("overview", List.of("model", "neo4j", "graphql", "concepts")),
			Map.entry("person", List.of("model", "neo4j", "graphql", "concepts", "text", "search")),
			Map.entry("gap", List.of("model", "neo4j", "known", "graphql", "concepts", "similarity", "text", "person")),
			Map.entry("comparison", List.of("model", "neo4j", "known", "graphql", "concepts")),
			Map.entry("matching", List.of("model", "neo4j", "graphql", "concepts", "similarity", "person", "gap")),
			Map.entry("moves", List.of("model", "neo4j", "graphql", "concepts", "prospects")),
			Map.entry("paths",
					List.of("model", "neo4j", "graphql", "concepts", "similarity", "person", "gap", "matching",
							"moves")),
			Map.entry("prospects", List.of("model", "neo4j", "graphql", "concepts")),
			Map.entry("team", List.of("model", "neo4j", "graphql", "concepts", "person", "gap")),
			Map.entry("next", List.of("model", "neo4j", "graphql", "concepts", "person", "gap")),
			Map.entry("plan", List.of("model", "neo4j", "graphql", "concepts", "person", "gap", "moves")),
			Map.entry("subscription", List.of("model", "neo4j", "sources", "server")),
			Map.entry("command", List.of("model", "neo4j", "catalogue", "importer", "sources", "text")),
			Map.entry("server", List.of()), Map.entry("transport", List.of()), Map.entry("web", List.of()));

	private static final List<String> QUESTIONS = List.of("known", "concepts", "reference", "prospects", "sources",
			"similarity", "text", "search", "neighborhood", "insights", "next", "overview", "person", "gap",
			"comparison", "matching", "moves", "paths", "plan", "team");

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	/** What reads or writes the graph, and what declares what it holds. */
	private static final DescribedPredicate<JavaClass> STORES = describe("stores",
			(type) -> type.isAnnotatedWith(Repository.class) || type.isAnnotatedWith(Node.class)
					|| type.isAssignableTo(org.springframework.data.repository.Repository.class)
					|| type.getSimpleName().endsWith("Relations"));

	private static final DescribedPredicate<JavaClass> CONTROLLERS = describe("controllers",
			(type) -> type.isAnnotatedWith(Controller.class));

	private static final DescribedPredicate<JavaClass> EDGES = describe("edges",
			(type) -> type.isAssignableTo(Edge.class));

	static Stream<Arguments> packages() {
		return USES.entrySet().stream().map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	@ParameterizedTest(name = "{0} uses {1} alone")
	@MethodSource("packages")
	void packagesUseWhatLiesBelowThem(String name, List<String> used) {
		String[] allowed = Stream.concat(Stream.of(name), used.stream())
			.map(ArchitectureTests::in)
			.toArray(String[]::new);
		noClasses().that()
			.resideInAPackage(in(name))
			.should()
			.dependOnClassesThat(resideInAPackage(BASE + "..").and(not(resideInAnyPackage(allowed))))
			.check(CODE);
	}

	@Test
	@DisplayName("every package has a rule")
	void everyPackageHasARule() {
		assertThat(CODE.stream().map(JavaClass::getPackageName).filter((name) -> !name.equals(BASE)))
			.allMatch((name) -> USES.containsKey(name.split("\\.")[2]));
	}

	@Test
	@DisplayName("packages do not depend on each other in circles")
	void packagesAreFreeOfCycles() {
		SlicesRuleDefinition.slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CODE);
	}

	@Test
	@DisplayName("model knows no framework, no driver and no GraphQL")
	void modelIsPlainJava() {
		noClasses().that()
			.resideInAPackage(in("model"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..")
			.check(CODE);
	}

	@Test
	@DisplayName("of the questions, only controllers and their edges see graphql")
	void onlyControllersSeeGraphql() {
		noClasses().that(residesInQuestion().and(not(belongTo(CONTROLLERS))).and(not(EDGES)))
			.should()
			.dependOnClassesThat(resideInAPackage(in("graphql")).and(not(type(Range.class))))
			.check(CODE);
	}

	@Test
	@DisplayName("of the questions and importers, only stores see neo4j; controllers name declared relations")
	void onlyStoresSeeNeo4j() {
		DescribedPredicate<JavaClass> relations = describe("relations",
				(type) -> type.isEquivalentTo(RelationQuery.class));
		noClasses().that(residesInQuestion().or(resideInAPackage(in("importer"))).and(not(belongTo(STORES))))
			.should()
			.dependOnClassesThat(resideInAnyPackage(in("neo4j"), "org.neo4j..", "org.springframework.data.neo4j..")
				.and(not(relations)))
			.check(CODE);
	}

	@Test
	@DisplayName("computations see model and the plain results of other questions")
	void computationsArePlainJava() {
		noClasses()
			.that(residesInQuestion().and(not(belongTo(STORES)))
				.and(not(belongTo(CONTROLLERS)))
				.and(not(EDGES))
				.and(not(belongTo(describe("components", (type) -> type.isAnnotatedWith(Component.class))))))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework..", "graphql..", "org.dataloader..").or(STORES)
				.or(CONTROLLERS))
			.check(CODE);
	}

	@Test
	@DisplayName("relations of one name state the same, since requests load them by name")
	void relationsOfOneNameStateTheSame() throws ReflectiveOperationException {
		var types = new HashMap<String, Type>();
		for (JavaField declared : relations()) {
			Field field = declared.reflect();
			field.setAccessible(true);
			Type stated = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[1];
			String name = ((RelationQuery<?, ?>) field.get(null)).name();
			assertThat(types.computeIfAbsent(name, (added) -> stated)).as(name).isEqualTo(stated);
		}
		assertThat(types).hasSizeGreaterThan(30);
	}

	private static List<JavaField> relations() {
		return CODE.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.getRawType().isEquivalentTo(RelationQuery.class)
					&& field.getModifiers().contains(JavaModifier.STATIC))
			.toList();
	}

	@Test
	@DisplayName("controllers are package-private")
	void controllersStayInTheirPackage() {
		classes().that(CONTROLLERS).should().bePackagePrivate().check(CODE);
	}

	@Test
	@DisplayName("no package has more than 40 types")
	void noPackageIsCrowded() {
		Map<String, Long> types = topLevel()
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
		assertThat(types.values()).allMatch((count) -> count <= MOST_TYPES);
	}

	@Test
	@DisplayName("at least 60 % of all types are package-private")
	void mostTypesStayInTheirPackage() {
		long shared = topLevel().filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat((double) shared / topLevel().count()).isLessThanOrEqualTo(0.4);
	}

	@Test
	@DisplayName("every package says what it is for and is null-marked")
	void packagesAreDescribed() throws Exception {
		Set<String> packages = CODE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
		for (String name : packages) {
			Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
			assertThat(info).content().startsWith("/**");
			assertThat(Files.readString(info)).contains("@" + NullMarked.class.getSimpleName());
		}
	}

	private static Stream<JavaClass> topLevel() {
		return CODE.stream().filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
	}

	private static DescribedPredicate<JavaClass> residesInQuestion() {
		return resideInAnyPackage(QUESTIONS.stream().map(ArchitectureTests::in).toArray(String[]::new));
	}

	private static String in(String name) {
		return BASE + "." + name + "..";
	}

}
