package org.careeratlas.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a catalogue says nothing of, since files of the release are missing. What the
 * graph holds of it stays, unless the catalogue contradicts it.
 */
public sealed interface Kept {

	/**
	 * Nodes.
	 *
	 * @param label kind of the nodes
	 * @param with properties that they have, with their values
	 */
	record Nodes(String label, Map<String, Object> with) implements Kept {

		public Nodes(String label) {
			this(label, Map.of());
		}

	}

	/**
	 * Nodes that link others, such as moves between roles. They stay as long as all that
	 * they point to does.
	 *
	 * @param label kind of the nodes
	 */
	record Links(String label) implements Kept {

	}

	/**
	 * Facts, as long as both their nodes stay.
	 *
	 * @param from kind of the nodes at which they start
	 * @param type type of the relationships
	 * @param toWith properties of the nodes at which they end, with their values
	 */
	record Facts(String from, String type, Map<String, Object> toWith) implements Kept {

		public Facts(String from, String type) {
			this(from, type, Map.of());
		}

	}

	/**
	 * Properties of nodes.
	 *
	 * @param label kind of the nodes
	 * @param names names of the properties
	 */
	record Properties(String label, List<String> names) implements Kept {

		public Properties(String label, String... names) {
			this(label, List.of(names));
		}

	}

}
