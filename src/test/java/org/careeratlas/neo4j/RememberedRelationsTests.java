package org.careeratlas.neo4j;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.seed.Seed;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Id;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every relation that is declared anywhere, over the seed and what it lacks: whatever
 * changes, what is remembered equals what is read.
 */
@AtlasTest
class RememberedRelationsTests {

	/** A copy: the seed itself would come back in another order than others expect. */
	private static final Catalogue SEED = copy(Seed.read(Path.of("graph-seed")));

	/** What only other catalogues state: what is shown from several steps away. */
	private static final Catalogue FAR = new Catalogue("test-far",
			List.of(node("far-role", "Role", Map.of("roleKind", "POSITION")), node("far-group", "RoleGroup", Map.of()),
					node("far-tool", "Tool", Map.of("toolKind", "SOFTWARE")),
					node("far-same-tool", "Tool", Map.of("toolKind", "SOFTWARE")),
					node("far-skill", "Skill", Map.of("skillKind", "SKILL")),
					node("far-area", "Skill", Map.of("skillKind", "SKILL", "group", true)),
					node("far-top", "Skill", Map.of("skillKind", "SKILL", "group", true)),
					node("far-whole", "Responsibility", Map.of("responsibilityKind", "DUTY")),
					node("far-part", "Responsibility", Map.of("responsibilityKind", "DUTY"))),
			List.of(fact("far-role", "BROADER", "far-group"), fact("far-role", "USES", "far-same-tool"),
					fact("far-same-tool", "SAME_AS", "far-tool"), fact("far-skill", "BROADER", "far-area"),
					fact("far-area", "BROADER", "far-top"), fact("far-role", "REQUIRES", "far-skill"),
					fact("far-role", "RESPONSIBLE_FOR", "far-part"), fact("far-part", "PART_OF", "far-whole")));

	private static final Set<Id> IDS = Stream.of(SEED, FAR)
		.flatMap((catalogue) -> catalogue.nodes().stream())
		.map(NodeRow::id)
		.collect(Collectors.toSet());

	/** Components of which a brief reading knows what a full one knows. */
	private static final Set<String> KNOWN_BRIEFLY = Set.of("id", "name", "roleKind", "skillKind", "toolKind",
			"responsibilityKind", "importance", "level", "necessity", "kind", "basis", "rank", "mapping", "hot",
			"inDemand", "node", "from", "to", "skill", "survey", "notRelevant", "publishedLevel");

	@Autowired
	private RelationLoader remembered;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Catalogues catalogues;

	@AfterEach
	void restore() {
		this.catalogues.replace(new Catalogue(FAR.origin(), List.of(), List.of()));
		this.catalogues.replace(new Catalogue(SEED.origin(), List.of(), List.of()));
	}

	@Test
	void equalWhatIsReadWhateverChanges() {
		this.catalogues.replace(SEED);
		this.catalogues.replace(FAR);
		for (Catalogue whole : List.of(SEED, FAR)) {
			Iterator<FactRow> facts = oneOfEach(whole.facts(), FactRow::type).iterator();
			Iterator<NodeRow> nodes = oneOfEach(whole.nodes(), NodeRow::labels).iterator();
			Catalogue changed = whole;
			while (facts.hasNext() || nodes.hasNext()) {
				changed = facts.hasNext() ? without(facts.next(), changed) : changed;
				changed = nodes.hasNext() ? renamed(nodes.next(), changed) : changed;
				replace(changed);
			}
			replace(whole);
		}
	}

	@Test
	void sayTheSameBrieflyButLeaveDetailsOut() {
		this.catalogues.replace(SEED);
		this.catalogues.replace(FAR);
		for (RelationQuery<?, ?> relation : RELATIONS) {
			Map<Id, ? extends List<?>> full = read().load(relation, IDS);
			Map<Id, ? extends List<?>> brief = read().load(relation.in(Detail.BRIEF), IDS);
			assertThat(brief.keySet()).as(relation.name()).isEqualTo(full.keySet());
			full.forEach((id, facts) -> assertThatItSaysTheSame(Objects.requireNonNull(brief.get(id)), facts,
					relation.name() + " of " + id));
		}
		assertThat(RELATIONS).filteredOn((relation) -> relation.in(Detail.BRIEF) != relation).hasSizeGreaterThan(20);
	}

	private static void assertThatItSaysTheSame(Object brief, Object full, String where) {
		if (brief instanceof Evidence stated && full instanceof Evidence evidence) {
			assertThat(List.of(stated.source(), stated.basis())).as(where)
				.isEqualTo(List.of(evidence.source(), evidence.basis()));
		}
		else if (brief instanceof List<?> some && full instanceof List<?> all) {
			assertThat(some).as(where).hasSameSizeAs(all);
			for (int i = 0; i < some.size(); i++) {
				assertThatItSaysTheSame(some.get(i), all.get(i), where);
			}
		}
		else if (full instanceof Record) {
			assertThat(brief).as(where).hasSameClassAs(full);
			for (RecordComponent component : full.getClass().getRecordComponents()) {
				Object said = value(brief, component);
				if (KNOWN_BRIEFLY.contains(component.getName()) || said instanceof Record
						|| component.getName().equals("evidence")) {
					assertThatItSaysTheSame(said, value(full, component), where + ", " + component.getName());
				}
			}
		}
		else {
			assertThat(brief).as(where).isEqualTo(full);
		}
	}

	private static Object value(Object fact, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			Object value = component.getAccessor().invoke(fact);
			return (value != null) ? value : "nothing";
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void startWithAsManyAsAreAskedFor() {
		this.catalogues.replace(SEED);
		this.catalogues.replace(FAR);
		for (RelationQuery<?, ?> relation : RELATIONS) {
			for (RelationQuery<?, ?> detailed : List.of(relation, relation.in(Detail.BRIEF))) {
				RelationQuery<?, ?> start = detailed.start(2);
				if (start != detailed) {
					Map<Id, ? extends List<?>> whole = read().load(detailed, IDS);
					Map<Id, ? extends List<?>> found = read().load(start, IDS);
					assertThat(found.keySet()).as(start.name()).isEqualTo(whole.keySet());
					found.forEach((id, facts) -> assertThat(new HashSet<Object>(Objects.requireNonNull(whole.get(id))))
						.as("%s of %s", start.name(), id)
						.hasSizeGreaterThanOrEqualTo(facts.size())
						.containsAll(facts));
				}
			}
		}
	}

	@Test
	void whatIsRememberedInFullServesLess() {
		this.catalogues.replace(SEED);
		for (RelationQuery<?, ?> relation : RELATIONS) {
			RelationLoader loader = read();
			Object full = loader.load(relation, IDS);
			assertThat((Object) loader.load(relation.in(Detail.BRIEF).start(2), IDS)).as(relation.name())
				.isEqualTo(full);
		}
	}

	private RelationLoader read() {
		return new RelationLoader(this.cypher,
				new NearCache(KnownChanges::new, 1_000_000_000, new SimpleMeterRegistry()));
	}

	private void replace(Catalogue catalogue) {
		RELATIONS.forEach((relation) -> this.remembered.load(relation, IDS));
		CatalogueChanges changes = this.catalogues.replace(catalogue);
		RelationLoader read = read();
		for (RelationQuery<?, ?> relation : RELATIONS) {
			assertThat(this.remembered.load(relation, IDS)).as("%s after %s", relation.name(), changes)
				.isEqualTo(read.load(relation, IDS));
		}
	}

	private static Catalogue without(FactRow fact, Catalogue catalogue) {
		return new Catalogue(catalogue.origin(), catalogue.nodes(),
				catalogue.facts().stream().filter((other) -> other != fact).toList());
	}

	private static Catalogue renamed(NodeRow node, Catalogue catalogue) {
		return new Catalogue(catalogue.origin(),
				catalogue.nodes().stream().map((other) -> (other != node) ? other : renamed(node)).toList(),
				catalogue.facts());
	}

	private static <T> List<T> oneOfEach(List<T> rows, Function<T, Object> kind) {
		return List.copyOf(rows.stream().collect(Collectors.toMap(kind, (row) -> row, (one, other) -> one)).values());
	}

	private static NodeRow renamed(NodeRow node) {
		var properties = new HashMap<>(node.properties());
		properties.put("name", "Another " + properties.get("name"));
		return new NodeRow(node.id(), node.labels(), properties);
	}

	private static Catalogue copy(Catalogue seed) {
		Set<Object> ids = seed.nodes().stream().map((node) -> node.id().value()).collect(Collectors.toSet());
		UnaryOperator<Map<String, Object>> properties = (map) -> map.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (property) -> ids.contains(property.getValue())
					? copy(property.getValue().toString()) : property.getValue()));
		return new Catalogue("test-copy",
				seed.nodes()
					.stream()
					.map((node) -> new NodeRow(copy(node.id()), node.labels(), properties.apply(node.properties())))
					.toList(),
				seed.facts()
					.stream()
					.map((fact) -> new FactRow(copy(fact.from()), fact.type(), copy(fact.to()),
							properties.apply(fact.properties())))
					.toList());
	}

	private static Id copy(Id id) {
		return new Id(copy(id.value()));
	}

	private static String copy(String id) {
		return "copy-" + id;
	}

	private static NodeRow node(String id, String kind, Map<String, Object> properties) {
		var all = new HashMap<>(properties);
		all.put("name", id);
		all.put("nameKey", id);
		return new NodeRow(new Id(id), List.of(kind, "Concept"), all);
	}

	private static FactRow fact(String from, String type, String to) {
		return new FactRow(new Id(from), type, new Id(to),
				Map.of("source", "test", "basis", "DOCUMENT", "importance", 50.0, "necessity", "ESSENTIAL"));
	}

	private static final List<RelationQuery<?, ?>> RELATIONS = relations();

	private static List<RelationQuery<?, ?>> relations() {
		Path classes = Path.of("target/classes");
		try (Stream<Path> files = Files.walk(classes)) {
			return files.map((file) -> classes.relativize(file).toString())
				.filter((name) -> name.startsWith("org/careeratlas/") && name.endsWith(".class"))
				.map((name) -> name.replace(".class", "").replace('/', '.'))
				.flatMap(RememberedRelationsTests::relations)
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<RelationQuery<?, ?>> relations(String className) {
		try {
			Class<?> type = Class.forName(className, false, RememberedRelationsTests.class.getClassLoader());
			return Arrays.stream(type.getDeclaredFields())
				.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == RelationQuery.class)
				.map(RememberedRelationsTests::relation);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RelationQuery<?, ?> relation(Field field) {
		try {
			field.setAccessible(true);
			var relation = (RelationQuery<?, ?>) Objects.requireNonNull(field.get(null));
			return relation.statement().contains("$region") ? relation.with("region", "US") : relation;
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
