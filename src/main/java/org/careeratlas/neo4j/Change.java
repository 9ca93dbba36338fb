package org.careeratlas.neo4j;

import java.util.Set;

import org.careeratlas.model.Id;

/**
 * What a transaction changed of the data, so that only what was remembered of that is
 * forgotten.
 */
public sealed interface Change {

	/** No data, such as a lock that is taken. */
	Change NOTHING = new Nothing();

	/** So much, or of such a kind, that all is forgotten. */
	Change EVERYTHING = new Everything();

	/** No data. */
	record Nothing() implements Change {
	}

	/** Anything. */
	record Everything() implements Change {
	}

	/**
	 * A few nodes, or facts of theirs.
	 *
	 * @param nodes all nodes of which something else is said now, also by their neighbors
	 * @param membership whether nodes came or went, which figures of the whole graph must
	 * name or not name any more
	 */
	record Nodes(Set<Id> nodes, boolean membership) implements Change {

		public Nodes {
			nodes = Set.copyOf(nodes);
		}

	}

}
