package org.careeratlas.overview;

/**
 * A place on an axis.
 *
 * @param position what labels are ordered by; 0 on axes without an order of their own
 */
record Label(int position, String name) {

	static Label of(String name) {
		return new Label(0, name);
	}

}
