package org.careeratlas.graph;

import java.util.List;
import java.util.Map;

/**
 * All that one origin, such as the curated seed or O*NET, wants the graph to hold.
 *
 * @param origin whose nodes and facts they are; the rest of the graph is not touched
 */
public record Catalogue(String origin, List<NodeRow> nodes, List<FactRow> facts) {

	/**
	 * A node.
	 *
	 * @param labels all but {@code Node}, which every node has; the first tells the kind
	 */
	public record NodeRow(Id id, List<String> labels, Map<String, Object> properties) {

	}

	/**
	 * A relationship. At least one of its nodes is of the same origin, but for
	 * {@code MATCHES}, which may stand between those of others; as long as one of them
	 * does not exist, the graph goes without it.
	 *
	 * @param properties what is claimed and who claims it
	 */
	public record FactRow(Id from, String type, Id to, Map<String, Object> properties) {

	}

}
