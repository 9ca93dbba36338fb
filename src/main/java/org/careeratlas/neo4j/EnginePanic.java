package org.careeratlas.neo4j;

import java.nio.file.Path;

import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Ends the process with exit code 4 when the embedded engine can no longer write, most
 * often since its disk is full. The engine may leave whoever waits for it without an
 * answer then, also at a shutdown. What was committed is recovered at the next start.
 */
class EnginePanic extends DatabaseEventListenerAdapter {

	private static final int EXIT_CODE = 4;

	private final Path directory;

	EnginePanic(Path directory) {
		this.directory = directory;
	}

	@Override
	public void databasePanic(DatabaseEventContext context) {
		System.err.printf(
				"The graph in %s can no longer be written, with %d MB left on its disk: make room and start "
						+ "again; what was written until now is kept%n",
				this.directory, new EmbeddedDisk(this.directory).left().toMegabytes());
		Runtime.getRuntime().halt(EXIT_CODE);
	}

}
