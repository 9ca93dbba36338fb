package org.careeratlas.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The changes that processes of this service made to the graph, kept in the graph. Each
 * of their transactions counts itself, and one that changes data adds what it touched.
 */
final class ChangeLog {

	/**
	 * Counts a transaction that changes no data, at the end of its last statement; does
	 * nothing before the schema is there.
	 */
	static final String COUNT = """
			WITH count(*) AS done
			MATCH (graph:GraphVersion {id: 'graph'})
			SET graph.locked = true
			SET graph.commits = graph.commits + 1
			""";

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/**
	 * The first assignment locks: no two transactions count as one. Held until the
	 * commit, so it comes last.
	 */
	private static final String ADD = """
			MERGE (graph:GraphVersion {id: 'graph'})
			SET graph.locked = true
			SET graph.commits = coalesce(graph.commits, 0) + 1
			WITH graph
			WHERE $raises
			SET graph.version = coalesce(graph.version, 0) + 1
			CREATE (:GraphChange {version: graph.version, key: randomUUID(), nodes: $nodes, membership: $membership})
			WITH graph
			MATCH (old:GraphChange)
			WHERE old.version <= graph.version - $kept
			DELETE old
			""";

	private static final String READ = """
			OPTIONAL MATCH (graph:GraphVersion {id: 'graph'})
			RETURN coalesce(graph.commits, 0) AS commits, COLLECT {
			  MATCH (change:GraphChange)
			  WHERE change.version >= coalesce($since, graph.version)
			  RETURN change {.version, .key, .nodes, .membership}
			  ORDER BY change.version
			} AS changes
			""";

	/** Whoever missed more changes forgets everything. */
	private static final int KEPT = 500;

	private ChangeLog() {
	}

	/** Adds the change that a transaction has made, as its last statement. */
	static void add(Neo4jClient client, Change change) {
		var parameters = new HashMap<String, Object>();
		parameters.put("kept", KEPT);
		parameters.put("raises", !(change instanceof Change.Nothing));
		parameters.put("nodes",
				(change instanceof Change.Nodes some) ? some.nodes().stream().map(Id::value).toList() : null);
		parameters.put("membership", !(change instanceof Change.Nodes some) || some.membership());
		client.query(ADD).bindAll(parameters).run();
	}

	/**
	 * Reads the log.
	 * @param since version of the first change to read; null for the last one only
	 */
	static Reading read(Driver driver, @Nullable Long since) {
		var parameters = new HashMap<String, Object>();
		parameters.put("since", since);
		try (var session = driver.session(READING)) {
			Record row = session.run(READ, parameters).single();
			return new Reading(CommitCount.unexplained(session.lastBookmarks(), row.get("commits").asLong()),
					row.get("changes").asList(Entry::of));
		}
	}

	/**
	 * What was read.
	 *
	 * @param foreign equal as long as nobody else has written
	 * @param entries changes in their order, without gaps unless the graph was replaced
	 */
	record Reading(String foreign, List<Entry> entries) {
	}

	/**
	 * A change.
	 *
	 * @param version 1 more than that of the change before
	 * @param key unique, also among graphs
	 */
	record Entry(long version, String key, Change change) {

		private static Entry of(Value entry) {
			return new Entry(entry.get("version").asLong(), entry.get("key").asString(), change(entry));
		}

		private static Change change(Value entry) {
			return entry.get("nodes").isNull() ? Change.EVERYTHING
					: new Change.Nodes(ids(entry.get("nodes")), entry.get("membership").asBoolean());
		}

		private static Set<Id> ids(Value nodes) {
			return nodes.asList(Value::asString).stream().map(Id::new).collect(Collectors.toSet());
		}

	}

}
