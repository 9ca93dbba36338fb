package org.careeratlas.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Catalogue.NodeRow;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Makes the graph hold what a catalogue says. What fits into one transaction is written
 * whole or not at all; more is written in batches, and a run that was cut short is
 * completed by the next. Of two imports of one origin, the later one wins.
 */
@Component
public class Catalogues {

	/** As many rows as one transaction takes without much memory. */
	private static final int ONE_TRANSACTION = 20_000;

	private static final int BATCH = 5_000;

	/** Origins that lose a fact with a node of this one have to look again. */
	private static final String LOSE_LINKS = """
			UNWIND $rows AS id
			MATCH (:Node {id: id})-[fact]-()
			WITH fact, fact.origin AS origin
			DELETE fact
			WITH DISTINCT origin
			MATCH (import:Import {id: origin})
			SET import.fingerprint = ''
			""";

	private static final CatalogueChanges NONE = new CatalogueChanges(Collections.emptySortedMap(),
			Collections.emptySortedMap(), 0);

	private final Cypher cypher;

	Catalogues(Cypher cypher) {
		this.cypher = cypher;
	}

	/** What {@link #replace} would change. */
	public CatalogueChanges plan(Catalogue catalogue) {
		var plan = new AtomicReference<>(NONE);
		this.cypher.write((client) -> plan.set(new CatalogueDifference(client, catalogue).changes()));
		return plan.get();
	}

	/** As {@link #replace(Catalogue, ImportProgress)}, silently. */
	public CatalogueChanges replace(Catalogue catalogue) {
		return replace(catalogue, ImportProgress.SILENT);
	}

	/**
	 * Adds, changes and removes nodes and facts of the catalogue's origin until they are
	 * those of the catalogue.
	 * @throws IdConflictException if a node of another origin has one of the ids; nothing
	 * is written then
	 * @throws ImportSupersededException if another import of the origin took over
	 */
	public CatalogueChanges replace(Catalogue catalogue, ImportProgress progress) {
		return new Run(catalogue, progress).run();
	}

	private final class Run {

		private final Catalogue catalogue;

		private final ImportProgress progress;

		private final String fingerprint;

		/** Tells this import from others of the same origin. */
		private final String run = UUID.randomUUID().toString();

		private @Nullable CatalogueDifference difference;

		Run(Catalogue catalogue, ImportProgress progress) {
			this.catalogue = catalogue;
			this.progress = progress;
			this.fingerprint = catalogue.fingerprint();
		}

		CatalogueChanges run() {
			Catalogues.this.cypher.write(this::compareAndWriteIfSmall);
			CatalogueDifference found = this.difference;
			if (found == null) {
				return NONE;
			}
			if (found.size() > ONE_TRANSACTION) {
				write(found, (batch) -> Catalogues.this.cypher.write((client) -> {
					claim(client);
					batch.accept(client);
				}));
				Catalogues.this.cypher.write((client) -> finish(client, found));
			}
			return found.changes();
		}

		private void compareAndWriteIfSmall(Neo4jClient client) {
			this.difference = null;
			if (this.fingerprint.equals(begin(client))) {
				return;
			}
			var found = new CatalogueDifference(client, this.catalogue);
			refuseIdsOfOthers(client, found.addedNodes());
			if (found.size() <= ONE_TRANSACTION) {
				write(found, (batch) -> batch.accept(client));
				finish(client, found);
			}
			this.difference = found;
		}

		/**
		 * The lock on the import's node makes others wait for the commit, and fences them
		 * off after it.
		 */
		private String begin(Neo4jClient client) {
			return client.query("""
					MERGE (import:Import {id: $origin})
					SET import.lockedAt = datetime()
					WITH import, coalesce(import.fingerprint, '') AS fingerprint
					SET import.run = CASE WHEN fingerprint = $fingerprint THEN import.run ELSE $run END,
					    import.fingerprint = CASE WHEN fingerprint = $fingerprint THEN fingerprint END
					RETURN fingerprint
					""").bindAll(parameters()).fetchAs(String.class).one().orElseThrow();
		}

		private void claim(Neo4jClient client) {
			client.query("""
					MATCH (import:Import {id: $origin, run: $run})
					SET import.lockedAt = datetime()
					RETURN import.run
					""")
				.bindAll(parameters())
				.fetchAs(String.class)
				.one()
				.orElseThrow(() -> new ImportSupersededException(this.catalogue.origin()));
		}

		/** With facts pending, the next import has to look again. */
		private void finish(Neo4jClient client, CatalogueDifference found) {
			claim(client);
			var parameters = parameters();
			parameters.put("fingerprint", (found.changes().pending() > 0) ? "" : this.fingerprint);
			client.query("""
					MATCH (import:Import {id: $origin})
					SET import.fingerprint = $fingerprint, import.finishedAt = datetime()
					WITH import
					MATCH (source:Source {origin: $origin})
					SET source.importedAt = import.finishedAt
					""").bindAll(parameters).run();
		}

		private Map<String, Object> parameters() {
			return new HashMap<>(
					Map.of("origin", this.catalogue.origin(), "fingerprint", this.fingerprint, "run", this.run));
		}

		private void refuseIdsOfOthers(Neo4jClient client, List<NodeRow> added) {
			Collection<String> others = client.query("""
					UNWIND $ids AS id
					MATCH (node:Node {id: id})
					WHERE node.origin <> $origin
					RETURN node.id
					LIMIT 10
					""")
				.bind(added.stream().map((node) -> node.id().value()).toList())
				.to("ids")
				.bind(this.catalogue.origin())
				.to("origin")
				.fetchAs(String.class)
				.all();
			if (!others.isEmpty()) {
				throw new IdConflictException(this.catalogue.origin(), List.copyOf(others));
			}
		}

		private void write(CatalogueDifference found, Consumer<Consumer<Neo4jClient>> transactions) {
			byLabels(found.addedNodes()).forEach((labels, nodes) -> inBatches(labels, nodes, transactions, """
					UNWIND $rows AS row
					CREATE (node:Node:%s)
					SET node = row
					""".formatted(String.join(":", labels.split(" "))), this::row));
			byLabels(found.changedNodes()).forEach((labels, nodes) -> inBatches(labels, nodes, transactions, """
					UNWIND $rows AS row
					MATCH (node:Node {id: row.id})
					REMOVE node:$([label IN labels(node) WHERE label <> 'Node'])
					SET node:%s, node = row
					""".formatted(String.join(":", labels.split(" "))), this::row));
			found.addedFacts()
				.stream()
				.collect(Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.toList()))
				.forEach((type, facts) -> inBatches(type, facts, transactions, """
						UNWIND $rows AS row
						MATCH (from:Node {id: row.from})
						MATCH (to:Node {id: row.to})
						CREATE (from)-[fact:%s]->(to)
						SET fact = row.properties
						""".formatted(type), this::row));
			inBatches("stale facts", found.removedFacts(), transactions, """
					UNWIND $rows AS element
					MATCH ()-[fact]->()
					WHERE elementId(fact) = element
					DELETE fact
					""", (element) -> element);
			inBatches("links to stale nodes", found.removedNodes(), transactions, LOSE_LINKS, (id) -> id);
			inBatches("stale nodes", found.removedNodes(), transactions, """
					UNWIND $rows AS id
					MATCH (node:Node {id: id})
					DELETE node
					""", (id) -> id);
		}

		private static Map<String, List<NodeRow>> byLabels(List<NodeRow> nodes) {
			return nodes.stream()
				.collect(Collectors.groupingBy((node) -> String.join(" ", node.labels()), TreeMap::new,
						Collectors.toList()));
		}

		private <T> void inBatches(String what, List<T> rows, Consumer<Consumer<Neo4jClient>> transactions,
				String statement, Function<T, Object> parameter) {
			for (int start = 0; start < rows.size(); start += BATCH) {
				int end = Math.min(start + BATCH, rows.size());
				List<Object> batch = rows.subList(start, end).stream().map(parameter).toList();
				transactions.accept((client) -> client.query(statement).bind(batch).to("rows").run());
				this.progress.written(what, end, rows.size());
			}
		}

		private Object row(NodeRow node) {
			var properties = new HashMap<String, Object>(node.properties());
			properties.put("id", node.id().value());
			properties.put("origin", this.catalogue.origin());
			properties.put("digest", node.digest());
			return properties;
		}

		private Object row(FactRow fact) {
			var properties = new HashMap<String, Object>(fact.properties());
			properties.put("origin", this.catalogue.origin());
			properties.put("digest", fact.digest());
			return Map.of("from", fact.from().value(), "to", fact.to().value(), "properties", properties);
		}

	}

}
