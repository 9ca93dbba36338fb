package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a catalogue.
 *
 * @param name without its folders, such as {@code Skills.txt}
 * @param location where it lies, as people are told
 */
public record CatalogueFile(String name, String location, Content content) {

	/** The file's bytes, to be read any number of times. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

	InputStream open() throws IOException {
		return this.content.open();
	}

}
