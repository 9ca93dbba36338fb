package org.careeratlas.catalogue;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;

/**
 * Everything that one origin, such as the curated seed or O*NET, contributes to the
 * graph.
 *
 * @param origin owner of the nodes and facts; the rest of the graph is not touched
 * @param kept what it says nothing of, and what therefore stays
 * @param dropped what it says nothing of, and what is meant to go
 */
public record Catalogue(String origin, List<NodeRow> nodes, List<FactRow> facts, List<Kept> kept, List<Kept> dropped) {

	/** A match that a publisher contradicts. */
	public static final String DISPUTED_MATCH = "DISPUTED_MATCH";

	/** From a concept to the one that stands for all that are the same thing. */
	public static final String SAME_AS = "SAME_AS";

	/** Creates a catalogue that says all there is. */
	public Catalogue(String origin, List<NodeRow> nodes, List<FactRow> facts) {
		this(origin, nodes, facts, List.of(), List.of());
	}

	/** Returns the same catalogue, but nothing stays besides what it says. */
	public Catalogue complete() {
		return new Catalogue(this.origin, this.nodes, this.facts, List.of(), this.kept);
	}

	/**
	 * A node.
	 *
	 * @param labels all labels except {@code Node}, which every node has; the first is
	 * the kind
	 */
	public record NodeRow(Id id, List<String> labels, Map<String, Object> properties) {

	}

	/**
	 * A relationship, with at least one node of the same origin. Only {@code MATCHES},
	 * {@code DISPUTED_MATCH} and {@code SAME_AS} may connect nodes of other origins. As
	 * long as one of its nodes does not exist, the graph goes without the relationship.
	 *
	 * @param properties the statement and its evidence
	 */
	public record FactRow(Id from, String type, Id to, Map<String, Object> properties) {

	}

}
