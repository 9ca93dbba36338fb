package org.careeratlas.api.paging;

/** An element of a connection. */
public interface Edge<N> {

	Cursor cursor();

	N node();

}
