package org.careeratlas.graph;

import java.util.List;
import java.util.Optional;

/**
 * The id of a node: a readable slug, unique over the whole graph.
 *
 * @param value the slug, such as {@code product-manager}
 */
public record Id(String value) implements Comparable<Id> {

	/** The public catalogues, with whose ids begin the ids of all that they brought. */
	private static final List<Id> CATALOGUES = List.of(new Id("onet"), new Id("esco"), new Id("oews"));

	/** The source of a node that a public catalogue brought; empty for the curated. */
	public Optional<Id> catalogue() {
		return CATALOGUES.stream().filter(this::isOf).findFirst();
	}

	private boolean isOf(Id catalogue) {
		int length = catalogue.value.length();
		return this.value.startsWith(catalogue.value)
				&& (this.value.length() == length || this.value.charAt(length) == '-');
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
