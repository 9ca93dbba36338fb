package org.careeratlas.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

		long digest() {
			return Catalogue.digest(this.labels + " " + new TreeMap<>(this.properties));
		}

	}

	/**
	 * A relationship. At least one of its nodes is of the same origin; as long as the
	 * other does not exist, the graph goes without it.
	 *
	 * @param properties what is claimed and who claims it
	 */
	public record FactRow(Id from, String type, Id to, Map<String, Object> properties) {

		long digest() {
			return Catalogue.digest(new TreeMap<>(this.properties).toString());
		}

	}

	/** Differs as soon as a node or a fact does, whatever their order. */
	String fingerprint() {
		return Long.toHexString(Stream
			.of(this.nodes.stream().mapToLong((node) -> digest(node.id() + " " + node.digest())),
					this.facts.stream()
						.mapToLong((fact) -> digest(
								"%s %s %s %d".formatted(fact.from(), fact.type(), fact.to(), fact.digest()))))
			.flatMapToLong((digests) -> digests)
			.sum());
	}

	private static long digest(String content) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
