package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a catalogue.
 *
 * @param name name without folders, such as {@code Skills.txt}
 * @param location path for messages
 */
public record CatalogueFile(String name, String location, Content content) {

	/** The bytes of the file, which can be read any number of times. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

	InputStream open() throws IOException {
		return this.content.open();
	}

}
