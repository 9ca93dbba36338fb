package org.careeratlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.concepts.Concepts;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AtlasTest
class CatalogueTests {

	private static final String ORIGIN = "test-catalogue";

	private static final NodeRow READING = skill("reading");

	private static final NodeRow WRITING = skill("writing");

	private static final NodeRow CLERK = node("clerk", List.of("Concept", "Role"),
			Map.of("name", "Clerk", "nameKey", "clerk", "roleKind", "POSITION"));

	private static final FactRow CLERKS_READ = fact("clerk", "reading", Map.of("importance", 80.0));

	private static final FactRow CLERKS_WRITE = fact("clerk", "writing", Map.of("importance", 60.0));

	private static final Catalogue CLERKS = catalogue(List.of(READING, WRITING, CLERK),
			List.of(CLERKS_READ, CLERKS_WRITE));

	private static final Catalogue STAMPING = new Catalogue("test-other", List.of(skill("stamping")), List.of());

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Concepts concepts;

	@Autowired
	private Driver driver;

	@AfterEach
	void removeTheCatalogue() {
		run("MATCH (node:Node) WHERE node.origin IN ['test-catalogue', 'test-other'] DETACH DELETE node");
		run("MATCH (import:Import) WHERE import.id IN ['test-catalogue', 'test-other'] DELETE import");
	}

	@Test
	void anEmptyGraphGetsAllNodesAndFacts() {
		assertThat(counts(this.catalogues.replace(CLERKS))).containsExactly(3, 0, 0, 2, 0);
		assertThat(this.concepts.byIds(Set.of(new Id("clerk"), new Id("reading")))).hasSize(2);
		assertThat(facts()).containsExactly("clerk-REQUIRES-reading-80.0", "clerk-REQUIRES-writing-60.0");
	}

	@Test
	void theSameCatalogueAgainChangesNothing() {
		this.catalogues.replace(CLERKS);
		assertThat(this.catalogues.replace(CLERKS).isEmpty()).isTrue();
	}

	@Test
	void theSameCatalogueChangesNothingEvenWhereItsFingerprintIsLost() {
		this.catalogues.replace(CLERKS);
		List<String> elements = elements();
		run("MATCH (import:Import {id: 'test-catalogue'}) REMOVE import.fingerprint");
		assertThat(this.catalogues.replace(CLERKS).isEmpty()).isTrue();
		assertThat(elements()).isEqualTo(elements);
	}

	@Test
	void aChangedPropertyChangesItsNodeAlone() {
		this.catalogues.replace(CLERKS);
		var renamed = node("reading", List.of("Concept", "Skill"),
				Map.of("name", "Reading aloud", "nameKey", "reading aloud", "skillKind", "SKILL"));
		assertThat(counts(this.catalogues
			.replace(catalogue(List.of(renamed, WRITING, CLERK), List.of(CLERKS_READ, CLERKS_WRITE)))))
			.containsExactly(0, 1, 0, 0, 0);
		assertThat(this.concepts.byIds(Set.of(new Id("reading"))).get(new Id("reading")))
			.isInstanceOfSatisfying(Skill.class, (skill) -> assertThat(skill.name()).isEqualTo("Reading aloud"));
		assertThat(facts()).hasSize(2);
	}

	@Test
	void aPropertyThatIsGoneLeavesNoTrace() {
		var described = node("reading", List.of("Concept", "Skill"), Map.of("name", "Reading", "nameKey", "reading",
				"skillKind", "SKILL", "summary", "Taking in what is written."));
		this.catalogues.replace(catalogue(List.of(described), List.of()));
		assertThat(counts(this.catalogues.replace(catalogue(List.of(READING), List.of())))).containsExactly(0, 1, 0, 0,
				0);
		assertThat(column("MATCH (node:Node {id: 'reading'}) RETURN coalesce(node.summary, 'none')"))
			.containsExactly("none");
	}

	@Test
	void aNodeCanChangeItsKind() {
		this.catalogues.replace(catalogue(List.of(READING), List.of()));
		var tool = node("reading", List.of("Concept", "Tool"),
				Map.of("name", "Reading", "nameKey", "reading", "toolKind", "SOFTWARE"));
		this.catalogues.replace(catalogue(List.of(tool), List.of()));
		assertThat(this.concepts.byIds(Set.of(new Id("reading")))).hasEntrySatisfying(new Id("reading"),
				(node) -> assertThat(node).isInstanceOf(Tool.class));
		assertThat(column("MATCH (node:Skill {id: 'reading'}) RETURN node.id")).isEmpty();
	}

	@Test
	void aChangedFactIsOneRemovedAndOneAdded() {
		this.catalogues.replace(CLERKS);
		var more = fact("clerk", "writing", Map.of("importance", 61.0));
		assertThat(counts(this.catalogues.replace(catalogue(CLERKS.nodes(), List.of(CLERKS_READ, more)))))
			.containsExactly(0, 0, 0, 1, 1);
		assertThat(facts()).containsExactly("clerk-REQUIRES-reading-80.0", "clerk-REQUIRES-writing-61.0");
	}

	@Test
	void aRemovedNodeTakesItsFactsAlong() {
		this.catalogues.replace(CLERKS);
		assertThat(counts(this.catalogues.replace(catalogue(List.of(READING, CLERK), List.of(CLERKS_READ)))))
			.containsExactly(0, 0, 1, 0, 1);
		assertThat(facts()).containsExactly("clerk-REQUIRES-reading-80.0");
	}

	@Test
	void theSameFactOfTwoSourcesIsKeptTwice() {
		var other = fact("clerk", "reading", Map.of("importance", 80.0, "source", "somebody-else"));
		var both = catalogue(CLERKS.nodes(), List.of(CLERKS_READ, other));
		assertThat(this.catalogues.replace(both).factsAdded()).isEqualTo(2);
		assertThat(counts(this.catalogues.replace(catalogue(CLERKS.nodes(), List.of(other))))).containsExactly(0, 0, 0,
				0, 1);
	}

	@Test
	void wholeNumbersListsAndFlagsComeBackAsTheyWere() {
		var odd = node("odd", List.of("Concept", "Skill"), Map.of("name", "Odd", "nameKey", "odd", "skillKind", "SKILL",
				"figure", 3, "big", 3L, "flag", true, "list", List.of("a", "b"), "empty", List.of()));
		this.catalogues.replace(catalogue(List.of(odd), List.of()));
		run("MATCH (import:Import {id: 'test-catalogue'}) REMOVE import.fingerprint");
		assertThat(this.catalogues.replace(catalogue(List.of(odd), List.of())).isEmpty()).isTrue();
	}

	@Test
	void anEmptyCatalogueRemovesAllOfItsOriginAndNothingElse() {
		this.catalogues.replace(CLERKS);
		List<String> others = others();
		assertThat(counts(this.catalogues.replace(catalogue(List.of(), List.of())))).containsExactly(0, 0, 3, 0, 2);
		assertThat(column("MATCH (node:Node {origin: 'test-catalogue'}) RETURN node.id")).isEmpty();
		assertThat(others()).isEqualTo(others).hasSizeGreaterThan(100);
	}

	@Test
	void factsToNodesOfAnotherOriginAreAllowedAndLeaveThoseAlone() {
		List<String> others = others();
		this.catalogues
			.replace(catalogue(List.of(CLERK), List.of(fact("clerk", "planning", Map.of("importance", 5.0)))));
		assertThat(facts()).containsExactly("clerk-REQUIRES-planning-5.0");
		assertThat(others()).isEqualTo(others);
	}

	@Test
	void anIdOfAnotherOriginIsAConflictAndNothingIsWritten() {
		run("CREATE (:Node:Concept:Skill {id: 'writing', name: 'Writing', nameKey: 'writing', skillKind: 'SKILL',"
				+ " origin: 'test-other'})");
		assertThatExceptionOfType(IdConflictException.class).isThrownBy(() -> this.catalogues.replace(CLERKS))
			.withMessageContaining("writing");
		assertThat(column("MATCH (node:Node {origin: 'test-catalogue'}) RETURN node.id")).isEmpty();
		assertThat(column("MATCH (import:Import {id: 'test-catalogue'}) RETURN import.id")).isEmpty();
	}

	@Test
	void aFailureInTheMiddleLeavesTheGraphAsItWas() {
		this.catalogues.replace(CLERKS);
		List<String> elements = elements();
		var broken = new FactRow(new Id("clerk"), "NOT A TYPE", new Id("reading"), new TreeMap<>());
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.catalogues.replace(catalogue(List.of(CLERK, READING), List.of(broken))));
		assertThat(elements()).isEqualTo(elements);
	}

	@Test
	void aPlanSaysWhatWouldChangeAndWritesNothing() {
		assertThat(counts(this.catalogues.plan(CLERKS))).containsExactly(3, 0, 0, 2, 0);
		assertThat(elements()).isEmpty();
		assertThat(column("MATCH (import:Import {id: 'test-catalogue'}) RETURN import.id")).isEmpty();
	}

	@Test
	void aFactWaitsForItsNodeAndComesWithTheImportThatBringsIt() {
		var waiting = catalogue(List.of(CLERK), List.of(fact("clerk", "stamping", Map.of("importance", 5.0))));
		CatalogueChanges first = this.catalogues.replace(waiting);
		assertThat(first.pending()).isEqualTo(1);
		assertThat(counts(first)).containsExactly(1, 0, 0, 0, 0);
		this.catalogues.replace(STAMPING);
		assertThat(facts()).containsExactly("clerk-REQUIRES-stamping-5.0");
		run("MATCH (import:Import {id: 'test-catalogue'}) REMOVE import.fingerprint");
		assertThat(this.catalogues.replace(waiting).isEmpty()).isTrue();
	}

	@Test
	void aFactThatLosesItsNodeComesBackWithIt() {
		this.catalogues.replace(STAMPING);
		this.catalogues
			.replace(catalogue(List.of(CLERK), List.of(fact("clerk", "stamping", Map.of("importance", 5.0)))));
		this.catalogues.replace(new Catalogue("test-other", List.of(), List.of()));
		assertThat(facts()).isEmpty();
		this.catalogues.replace(STAMPING);
		assertThat(facts()).containsExactly("clerk-REQUIRES-stamping-5.0");
	}

	@Test
	void aFactThatIsNoLongerClaimedWaitsNoLonger() {
		this.catalogues
			.replace(catalogue(List.of(CLERK), List.of(fact("clerk", "stamping", Map.of("importance", 5.0)))));
		this.catalogues.replace(catalogue(List.of(CLERK), List.of()));
		this.catalogues.replace(STAMPING);
		assertThat(facts()).isEmpty();
	}

	@Test
	void matchesMayStandBetweenNodesOfOthers() {
		this.catalogues.replace(new Catalogue("test-other", List.of(READING, WRITING), List.of()));
		var exact = new FactRow(READING.id(), "MATCHES", WRITING.id(), Map.of("mapping", "EXACT"));
		var close = new FactRow(READING.id(), "MATCHES", WRITING.id(), Map.of("mapping", "CLOSE"));

		assertThat(this.catalogues.replace(catalogue(List.of(), List.of(exact))).factsAdded()).isOne();
		CatalogueChanges changed = this.catalogues.replace(catalogue(List.of(), List.of(close)));
		assertThat(List.of(changed.factsAdded(), changed.factsRemoved())).containsExactly(1, 1);
		run("MATCH (import:Import {id: 'test-catalogue'}) SET import.fingerprint = ''");
		assertThat(this.catalogues.replace(catalogue(List.of(), List.of(close))).isEmpty()).isTrue();
		assertThat(this.catalogues.replace(catalogue(List.of(), List.of())).factsRemoved()).isOne();
	}

	@Test
	void aMatchBetweenNodesOfOthersWaitsForBothAndComesBackWithThem() {
		var others = new Catalogue("test-other", List.of(READING, WRITING), List.of());
		var match = new FactRow(READING.id(), "MATCHES", WRITING.id(), Map.of("mapping", "EXACT"));
		CatalogueChanges first = this.catalogues.replace(catalogue(List.of(), List.of(match)));
		assertThat(List.of(first.pending(), first.factsAdded())).containsExactly(1, 0);

		this.catalogues.replace(others);
		assertThat(matches()).containsExactly("reading-EXACT-writing");
		this.catalogues.replace(new Catalogue("test-other", List.of(), List.of()));
		assertThat(matches()).isEmpty();
		this.catalogues.replace(others);
		assertThat(matches()).containsExactly("reading-EXACT-writing");
		assertThat(this.catalogues.replace(catalogue(List.of(), List.of())).factsRemoved()).isOne();
	}

	@Test
	void whatMissingFilesBroughtStays() {
		var zoned = node("clerk", List.of("Concept", "Role"),
				Map.of("name", "Clerk", "nameKey", "clerk", "roleKind", "POSITION", "jobZone", 3));
		this.catalogues.replace(catalogue(List.of(READING, WRITING, zoned), List.of(CLERKS_READ, CLERKS_WRITE)));
		var rest = new Catalogue(ORIGIN, List.of(CLERK), List.of(),
				List.of(new Kept.Nodes("Skill", Map.of("skillKind", "SKILL")),
						new Kept.Facts("Role", "REQUIRES", Map.of("skillKind", "SKILL")),
						new Kept.Properties("Role", "jobZone")),
				List.of());

		assertThat(this.catalogues.replaceCautiously(rest, ImportProgress.SILENT).isEmpty()).isTrue();
		assertThat(column("MATCH (clerk:Role {id: 'clerk'}) RETURN toString(clerk.jobZone)")).containsExactly("3");
		assertThat(counts(this.catalogues.replaceCautiously(rest.complete(), ImportProgress.SILENT))).containsExactly(0,
				1, 2, 0, 2);
	}

	@Test
	void whatIsKeptGoesWithTheNodesThatItLinks() {
		var baker = node("baker", List.of("Concept", "Role"),
				Map.of("name", "Baker", "nameKey", "baker", "roleKind", "POSITION"));
		var move = node("clerk-to-baker", List.of("Transition"), Map.of("kind", "LATERAL"));
		this.catalogues.replace(catalogue(List.of(READING, CLERK, baker, move),
				List.of(CLERKS_READ, new FactRow(move.id(), "FROM", CLERK.id(), Map.of()),
						new FactRow(move.id(), "TO", baker.id(), Map.of()))));
		var rest = new Catalogue(ORIGIN, List.of(baker), List.of(),
				List.of(new Kept.Nodes("Skill"), new Kept.Facts("Role", "REQUIRES"), new Kept.Links("Transition"),
						new Kept.Facts("Transition", "FROM"), new Kept.Facts("Transition", "TO")),
				List.of());

		assertThat(counts(this.catalogues.plan(rest))).containsExactly(0, 0, 2, 0, 3);
		assertThat(counts(this.catalogues.replace(rest))).containsExactly(0, 0, 2, 0, 3);
		assertThat(column("MATCH (node:Node {origin: 'test-catalogue'}) RETURN node.id ORDER BY node.id"))
			.containsExactly("baker", "reading");
	}

	@Test
	void whatIsKeptGivesWayToWhatIsStatedAnew() {
		this.catalogues.replace(CLERKS);
		var more = fact("clerk", "writing", Map.of("importance", 61.0));
		this.catalogues.replace(new Catalogue(ORIGIN, List.of(WRITING, CLERK), List.of(more),
				List.of(new Kept.Nodes("Skill"), new Kept.Facts("Role", "REQUIRES")), List.of()));
		assertThat(facts()).containsExactly("clerk-REQUIRES-reading-80.0", "clerk-REQUIRES-writing-61.0");
	}

	@Test
	void keptPartsOfOtherKindsGo() {
		this.catalogues.replace(CLERKS);
		var rest = new Catalogue(
				ORIGIN, List.of(CLERK), List.of(), List.of(new Kept.Nodes("Skill", Map.of("skillKind", "KNOWLEDGE")),
						new Kept.Nodes("Tool"), new Kept.Facts("Role", "REQUIRES", Map.of("skillKind", "KNOWLEDGE"))),
				List.of());
		assertThat(counts(this.catalogues.replace(rest))).containsExactly(0, 0, 2, 0, 2);
	}

	@Test
	void moreThanATenthOfAKindGoesOnlyIfMeant() {
		Catalogue crowd = crowd("a", 20);
		this.catalogues.replace(crowd);
		Catalogue smaller = catalogue(crowd.nodes().subList(0, 17), crowd.facts().subList(0, 16));

		assertThat(this.catalogues.plan(smaller).losses()).extracting(Object::toString)
			.containsExactly("3 of 19 required skills", "3 of 20 skills");
		assertThatExceptionOfType(LargeLossException.class)
			.isThrownBy(() -> this.catalogues.replaceCautiously(smaller, ImportProgress.SILENT))
			.withMessage("The import of test-catalogue would remove 3 of 19 required skills, 3 of 20 skills, more than "
					+ "a tenth of a kind; nothing was written");
		assertThat(this.catalogues.replace(crowd).isEmpty()).isTrue();
		assertThat(this.catalogues.replace(smaller).nodesRemoved()).isEqualTo(3);
	}

	@Test
	void aTenthMayGoAndFactsMayChange() {
		Catalogue crowd = crowd("a", 20);
		this.catalogues.replace(crowd);
		var changed = crowd.facts()
			.subList(0, 18)
			.stream()
			.map((fact) -> fact(fact.from().value(), fact.to().value(), Map.of("importance", 99.0)))
			.toList();
		Catalogue smaller = catalogue(crowd.nodes().subList(0, 19), changed);
		assertThat(counts(this.catalogues.replaceCautiously(smaller, ImportProgress.SILENT))).containsExactly(0, 0, 1,
				18, 19);
	}

	private List<String> matches() {
		return column("MATCH (one)-[fact:MATCHES]->(other) WHERE fact.origin = 'test-catalogue' "
				+ "RETURN one.id + '-' + fact.mapping + '-' + other.id");
	}

	@Test
	void matchesWithAnEndOfTheirOwnAreNotCountedTwice() {
		this.catalogues.replace(new Catalogue("test-other", List.of(WRITING), List.of()));
		var match = new FactRow(READING.id(), "MATCHES", WRITING.id(), Map.of("mapping", "EXACT"));
		this.catalogues.replace(catalogue(List.of(READING), List.of(match)));

		assertThat(this.catalogues.replace(catalogue(List.of(READING), List.of())).factsRemoved()).isOne();
	}

	@RepeatedTest(3)
	void ofTwoThatReplaceAtOnceOneWinsWhole() throws Exception {
		Catalogue one = crowd("a", 40);
		Catalogue other = crowd("b", 30);
		List<CatalogueChanges> changes = atOnce(() -> this.catalogues.replace(one),
				() -> this.catalogues.replace(other));
		assertThat(changes).noneMatch(CatalogueChanges::isEmpty);
		assertThat(column("MATCH (node:Node {origin: 'test-catalogue'}) RETURN node.id ORDER BY node.id"))
			.isIn(sortedIds(one), sortedIds(other))
			.doesNotHaveDuplicates();
		assertThat(facts()).doesNotHaveDuplicates()
			.hasSize((facts().getFirst().startsWith("a-")) ? one.facts().size() : other.facts().size());
	}

	/** More rows than one transaction takes, so that another import can come between. */
	@Test
	void anImportThatAnotherOneTakesOverWritesNoMore() {
		Catalogue crowd = catalogue(
				IntStream.rangeClosed(1, 20_001).mapToObj((i) -> skill("test-crowd-%05d".formatted(i))).toList(),
				List.of());
		var batches = new AtomicInteger();
		assertThatExceptionOfType(ImportSupersededException.class)
			.isThrownBy(() -> this.catalogues.replace(crowd, (what, done, total) -> {
				if (batches.incrementAndGet() == 1) {
					this.catalogues.replace(CLERKS);
				}
			}));
		assertThat(batches).hasValue(1);
		assertThat(column("MATCH (node:Node {origin: 'test-catalogue'}) RETURN node.id ORDER BY node.id"))
			.isEqualTo(sortedIds(CLERKS));
		assertThat(counts(this.catalogues.replace(CLERKS))).containsOnly(0);
	}

	@RepeatedTest(3)
	void theSameCatalogueTwiceAtOnceIsWrittenOnce() throws Exception {
		Catalogue crowd = crowd("a", 40);
		List<CatalogueChanges> changes = atOnce(() -> this.catalogues.replace(crowd),
				() -> this.catalogues.replace(crowd));
		assertThat(changes).extracting(CatalogueTests::counts)
			.containsExactlyInAnyOrder(List.of(0, 0, 0, 0, 0), List.of(40, 0, 0, 39, 0));
		assertThat(facts()).hasSize(39).doesNotHaveDuplicates();
	}

	private static List<CatalogueChanges> atOnce(Callable<CatalogueChanges> one, Callable<CatalogueChanges> other)
			throws Exception {
		var start = new CyclicBarrier(2);
		var tasks = Stream.of(one, other).map((task) -> (Callable<CatalogueChanges>) () -> {
			start.await();
			return task.call();
		}).toList();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var changes = new ArrayList<CatalogueChanges>();
			for (Future<CatalogueChanges> future : threads.invokeAll(tasks)) {
				changes.add(future.get());
			}
			return changes;
		}
	}

	/** A chain of skills whose ids overlap with those of other crowds. */
	private static Catalogue crowd(String first, int size) {
		List<String> ids = IntStream.range(0, size)
			.mapToObj((i) -> (i % 2 == 0) ? "shared-" + i : first + "-" + i)
			.toList();
		var facts = new ArrayList<FactRow>();
		for (int i = 1; i < size; i++) {
			facts.add(fact(ids.get(i), ids.get(i - 1), Map.of("importance", (double) i)));
		}
		return catalogue(ids.stream().map(CatalogueTests::skill).toList(), facts);
	}

	/** Nodes added, changed and removed, and facts added and removed. */
	private static List<Integer> counts(CatalogueChanges changes) {
		return List.of(changes.nodesAdded(), changes.nodesChanged(), changes.nodesRemoved(), changes.factsAdded(),
				changes.factsRemoved());
	}

	private static List<String> sortedIds(Catalogue catalogue) {
		return catalogue.nodes().stream().map((node) -> node.id().value()).sorted().toList();
	}

	private static Catalogue catalogue(List<NodeRow> nodes, List<FactRow> facts) {
		return new Catalogue(ORIGIN, nodes, facts);
	}

	private static NodeRow skill(String id) {
		return node(id, List.of("Concept", "Skill"), Map.of("name", id, "nameKey", id, "skillKind", "SKILL"));
	}

	private static NodeRow node(String id, List<String> labels, Map<String, Object> properties) {
		return new NodeRow(new Id(id), labels, new TreeMap<>(properties));
	}

	private static FactRow fact(String from, String to, Map<String, Object> properties) {
		var all = new TreeMap<String, Object>(
				Map.of("source", "career-atlas-editors", "basis", "EDITORIAL", "necessity", "ESSENTIAL"));
		all.putAll(properties);
		return new FactRow(new Id(from), "REQUIRES", new Id(to), all);
	}

	private List<String> facts() {
		return column("""
				MATCH (from:Node {origin: 'test-catalogue'})-[fact]->(to)
				RETURN from.id + '-' + type(fact) + '-' + to.id + '-' + fact.importance AS fact
				ORDER BY fact
				""");
	}

	/** What exactly is stored of the catalogue, down to Neo4j's own ids. */
	private List<String> elements() {
		return column("""
				MATCH (from:Node {origin: 'test-catalogue'})
				OPTIONAL MATCH (from)-[fact]->()
				RETURN elementId(from) + coalesce(elementId(fact), '') AS element
				ORDER BY element
				""");
	}

	/** All nodes of other origins with their properties and the number of their facts. */
	private List<String> others() {
		return column("""
				MATCH (node:Node)
				WHERE node.origin <> 'test-catalogue'
				RETURN node.id + node.origin + coalesce(node.name, '') + COUNT { (node)-->() } AS node
				ORDER BY node
				""");
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private List<String> column(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

}
