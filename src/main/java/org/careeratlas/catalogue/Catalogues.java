package org.careeratlas.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.catalogue.CatalogueChanges.Loss;
import org.careeratlas.catalogue.CatalogueWriter.Batch;
import org.careeratlas.catalogue.TouchedNodes.FactEnds;
import org.careeratlas.neo4j.Change;
import org.careeratlas.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Replaces what the graph holds of a catalogue. Changes that fit into one transaction are
 * written atomically; more are written in batches, and an interrupted run is completed by
 * the next. Of two imports of one origin, the later one wins.
 */
@Repository
public class Catalogues {

	/** Rows that one transaction takes without much memory. */
	private static final int MAX_ROWS_PER_TRANSACTION = 20_000;

	/**
	 * Run by every import: the missing node may come with an import of another origin.
	 */
	private static final String LINK_PENDING = """
			MATCH (pending:PendingFact)
			MATCH (from:Node {id: pending.pendingFrom})
			MATCH (to:Node {id: pending.pendingTo})
			CREATE (from)-[fact:$(pending.pendingType)]->(to)
			SET fact = properties(pending)
			REMOVE fact.pendingFrom, fact.pendingType, fact.pendingTo
			DELETE pending
			RETURN from.id AS from, type(fact) AS type, to.id AS to
			""";

	private final Cypher cypher;

	Catalogues(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Returns what {@link #replace} would change, without changing it. */
	public CatalogueChanges plan(Catalogue catalogue) {
		return this.cypher.readAll((client) -> new CatalogueDifference(client, catalogue, new Digests()).changes());
	}

	/** Same as {@link #replace(Catalogue, ImportProgress)}, without progress. */
	public CatalogueChanges replace(Catalogue catalogue) {
		return replace(catalogue, ImportProgress.SILENT);
	}

	/**
	 * Same as {@link #replace(Catalogue, ImportProgress)}, unless that would remove more
	 * than a tenth of a kind.
	 * @throws LargeLossException if it would; nothing is written then
	 */
	public CatalogueChanges replaceCautiously(Catalogue catalogue, ImportProgress progress) {
		return new Run(catalogue, progress, true).run();
	}

	/**
	 * Adds, changes and removes nodes and facts of the origin until the graph matches the
	 * catalogue.
	 * @throws IdConflictException if a node of another origin has one of the ids; nothing
	 * is written then
	 * @throws ImportSupersededException if another import of the origin has started
	 * meanwhile
	 */
	public CatalogueChanges replace(Catalogue catalogue, ImportProgress progress) {
		return new Run(catalogue, progress, false).run();
	}

	private final class Run {

		private final Catalogue catalogue;

		private final ImportProgress progress;

		private final boolean cautious;

		private final Digests digests = new Digests();

		private final CatalogueWriter writer;

		private final String fingerprint;

		/** Identifies this import among others of the same origin. */
		private final String runId = UUID.randomUUID().toString();

		private @Nullable CatalogueDifference difference;

		Run(Catalogue catalogue, ImportProgress progress, boolean cautious) {
			this.catalogue = catalogue;
			this.progress = progress;
			this.cautious = cautious;
			this.writer = new CatalogueWriter(catalogue.origin(), this.digests);
			this.fingerprint = this.digests.fingerprint(catalogue);
		}

		CatalogueChanges run() {
			if (Catalogues.this.cypher.readAll(this::isUpToDate)) {
				return CatalogueChanges.NONE;
			}
			Catalogues.this.cypher.change(this::compareAndWriteIfSmall);
			CatalogueDifference found = this.difference;
			if (found == null) {
				return CatalogueChanges.NONE;
			}
			if (found.size() > MAX_ROWS_PER_TRANSACTION) {
				this.writer.batches(found).forEach((batch) -> {
					Catalogues.this.cypher.change((client) -> {
						requireCurrent(client);
						batch.run(client);
						return Change.EVERYTHING;
					});
					report(batch);
				});
				Catalogues.this.cypher.change((client) -> finish(client, found, TouchedNodes.before(client, found)));
			}
			return found.changes();
		}

		/** Looks without the lock: taking it is a commit, which nobody needs. */
		private boolean isUpToDate(Neo4jClient client) {
			return client.query("""
					OPTIONAL MATCH (import:Import {id: $origin})
					RETURN coalesce(import.fingerprint = $fingerprint, false) AND NOT EXISTS {
					  MATCH (pending:PendingFact)
					  MATCH (from:Node {id: pending.pendingFrom})
					  MATCH (to:Node {id: pending.pendingTo})
					}
					""").bindAll(parameters()).fetchAs(Boolean.class).one().orElseThrow();
		}

		private Change compareAndWriteIfSmall(Neo4jClient client) {
			this.difference = null;
			if (this.fingerprint.equals(begin(client))) {
				return linkPending(client).isEmpty() ? Change.NOTHING : Change.EVERYTHING;
			}
			var found = new CatalogueDifference(client, this.catalogue, this.digests);
			rejectForeignIds(client, found.addedNodes());
			rejectLargeLosses(found);
			this.difference = found;
			return (found.size() <= MAX_ROWS_PER_TRANSACTION) ? write(client, found) : Change.NOTHING;
		}

		private Change write(Neo4jClient client, CatalogueDifference found) {
			TouchedNodes touched = TouchedNodes.before(client, found);
			this.writer.batches(found).forEach((batch) -> {
				batch.run(client);
				report(batch);
			});
			return finish(client, found, touched);
		}

		private void rejectLargeLosses(CatalogueDifference found) {
			List<Loss> losses = found.changes().losses();
			if (this.cautious && !losses.isEmpty()) {
				throw new LargeLossException(this.catalogue.origin(), losses);
			}
		}

		/**
		 * Locks the node of the import: other imports of the origin wait for the commit
		 * and are superseded after it.
		 * @return fingerprint of the last completed import; empty if there is none
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

		private void requireCurrent(Neo4jClient client) {
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

		private Change finish(Neo4jClient client, CatalogueDifference found, TouchedNodes touched) {
			requireCurrent(client);
			this.writer.pending(found).forEach((batch) -> batch.run(client));
			touched.addFacts(linkPending(client));
			touched.addNodes(client.query("""
					MATCH (import:Import {id: $origin})
					SET import.fingerprint = $fingerprint, import.finishedAt = datetime()
					WITH import
					MATCH (source:Source {origin: $origin})
					SET source.importedAt = import.finishedAt
					RETURN source.id
					""").bindAll(parameters()).fetchAs(String.class).all());
			return touched.after();
		}

		private static Collection<FactEnds> linkPending(Neo4jClient client) {
			return client.query(LINK_PENDING)
				.fetchAs(FactEnds.class)
				.mappedBy((types, row) -> new FactEnds(row.get("from").asString(), row.get("type").asString(),
						row.get("to").asString()))
				.all();
		}

		private void report(Batch batch) {
			this.progress.written(batch.what(), batch.done(), batch.total());
		}

		private Map<String, Object> parameters() {
			return Map.of("origin", this.catalogue.origin(), "fingerprint", this.fingerprint, "run", this.runId);
		}

		private void rejectForeignIds(Neo4jClient client, List<NodeRow> added) {
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

	}

}
