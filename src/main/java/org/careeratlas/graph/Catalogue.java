package org.careeratlas.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * All that one origin, such as the curated seed, wants the graph to hold.
 *
 * @param origin whose nodes and facts they are; the rest of the graph is not touched
 */
public record Catalogue(String origin, List<NodeRow> nodes, List<FactRow> facts) {

	/**
	 * A node.
	 *
	 * @param labels all but {@code Node}, which every node has
	 */
	public record NodeRow(Id id, List<String> labels, SortedMap<String, Object> properties) {
	}

	/**
	 * A relationship that starts at a node of the same origin.
	 *
	 * @param properties what is claimed and who claims it
	 */
	public record FactRow(Id from, String type, Id to, SortedMap<String, Object> properties) {
	}

	/** Differs as soon as a node or a fact does. */
	String fingerprint() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			Stream.concat(this.nodes.stream(), this.facts.stream())
				.map((row) -> (row + "\n").getBytes(StandardCharsets.UTF_8))
				.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
