package org.careeratlas.graph;

/**
 * The id of a node: a readable slug, unique over the whole graph.
 *
 * @param value the slug, such as {@code product-manager}
 */
public record Id(String value) implements Comparable<Id> {

	@Override
	public int compareTo(Id other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
