package org.careeratlas.testing;

import java.util.Map;

import org.careeratlas.neo4j.GraphVersion;
import org.neo4j.driver.Driver;

/**
 * Edits the graph as somebody in Neo4j Browser would, and has the service look at once
 * for what it would otherwise see within two seconds.
 */
public final class GraphEdits {

	private final Driver driver;

	private final GraphVersion version;

	GraphEdits(Driver driver, GraphVersion version) {
		this.driver = driver;
		this.version = version;
	}

	public void run(String statement) {
		run(statement, Map.of());
	}

	public void run(String statement, Map<String, Object> parameters) {
		this.driver.executableQuery(statement).withParameters(parameters).execute();
		this.version.fetch();
	}

	/** Changes nothing that matters, so that all that is remembered is forgotten. */
	public void touch() {
		run("CREATE (:Touched)");
		run("MATCH (node:Touched) DELETE node");
	}

	/** Removes the nodes that a test has added under the origin {@code test}. */
	public void removeNodesOfTheTest() {
		run("MATCH (node:Node) WHERE node.origin STARTS WITH 'test' DETACH DELETE node");
	}

}
