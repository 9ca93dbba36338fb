package org.careeratlas.neo4j;

import java.nio.file.Path;

/** Thrown when another process holds the directory of the embedded engine. */
public class DirectoryInUseException extends RuntimeException {

	DirectoryInUseException(Path directory, Throwable cause) {
		super("The graph in %s is in use by another process".formatted(directory), cause);
	}

}
