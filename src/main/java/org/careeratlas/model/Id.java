package org.careeratlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Id of a node: a readable slug, unique within the graph.
 *
 * @param value slug, such as {@code product-manager}
 */
public record Id(String value) implements Comparable<Id> {

	/**
	 * Ids of the public catalogues; the ids of a catalogue's nodes start with its own,
	 * and longer ids of catalogues precede what they start with.
	 */
	private static final List<Id> CATALOGUES = List.of(new Id("onet"), new Id("esco"), new Id("oews-states"),
			new Id("oews-metropolitan"), new Id("oews-nonmetropolitan"), new Id("oews"), new Id("projections"));

	/** Returns the public catalogue that the node comes from; empty for curated nodes. */
	public Optional<Id> catalogue() {
		for (Id catalogue : CATALOGUES) {
			if (belongsTo(catalogue)) {
				return Optional.of(catalogue);
			}
		}
		return Optional.empty();
	}

	private boolean belongsTo(Id catalogue) {
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
