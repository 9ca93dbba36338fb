package org.careeratlas.database;

import java.nio.file.Path;

/** Another process holds the embedded engine's directory. */
public class DirectoryInUseException extends RuntimeException {

	DirectoryInUseException(Path directory, Throwable cause) {
		super("The graph in %s is in use by another process".formatted(directory), cause);
	}

}
