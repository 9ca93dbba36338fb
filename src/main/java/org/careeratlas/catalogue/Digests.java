package org.careeratlas.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;

/**
 * Digests of the contents of a catalogue. Each is computed once, also for facts that
 * share a map of properties.
 */
final class Digests {

	private final Map<Object, Long> known = new IdentityHashMap<>();

	private final MessageDigest algorithm = sha256();

	long of(NodeRow node) {
		return this.known.computeIfAbsent(node,
				(key) -> digest(node.labels() + " " + new TreeMap<>(node.properties())));
	}

	long of(FactRow fact) {
		return this.known.computeIfAbsent(fact.properties(),
				(key) -> digest(new TreeMap<>(fact.properties()).toString()));
	}

	/** Returns a fingerprint of all nodes and facts, regardless of their order. */
	String fingerprint(Catalogue catalogue) {
		long nodes = sum(catalogue.nodes(), (node) -> node.id() + " " + of(node));
		long facts = sum(catalogue.facts(),
				(fact) -> fact.from() + " " + fact.type() + " " + fact.to() + " " + of(fact));
		return Long.toHexString(nodes + facts + digest(catalogue.kept().toString()));
	}

	private <T> long sum(Collection<T> rows, Function<T, String> content) {
		return rows.stream().map(content).mapToLong(this::digest).sum();
	}

	private long digest(String content) {
		return ByteBuffer.wrap(this.algorithm.digest(content.getBytes(StandardCharsets.UTF_8))).getLong();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
