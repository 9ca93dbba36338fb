package org.careeratlas.api.paging;

/** An element of a connection. */
public interface Edge<N> {

	String cursor();

	N node();

}
