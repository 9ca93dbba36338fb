package org.careeratlas.graph;

import java.util.Optional;
import java.util.Set;

/**
 * The id of a node: a readable slug, unique over the whole graph.
 *
 * @param value the slug, such as {@code product-manager}
 */
public record Id(String value) implements Comparable<Id> {

	/** The public catalogues, with whose ids begin the ids of all that they brought. */
	private static final Set<String> CATALOGUES = Set.of("onet", "esco", "oews");

	/** The source of a node that a public catalogue brought; empty for the curated. */
	public Optional<Id> catalogue() {
		int end = this.value.indexOf('-');
		String first = (end < 0) ? this.value : this.value.substring(0, end);
		return CATALOGUES.contains(first) ? Optional.of(new Id(first)) : Optional.empty();
	}

	@Override
	public int compareTo(Id other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
