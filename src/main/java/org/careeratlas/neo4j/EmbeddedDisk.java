package org.careeratlas.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/** The disk of the embedded engine, which does not survive it being full. */
class EmbeddedDisk {

	/** Room for one transaction of an import, its log, and the pages not yet written. */
	private static final DataSize RESERVE = DataSize.ofMegabytes(100);

	private final Path directory;

	EmbeddedDisk(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
	}

	/**
	 * Requires room for a transaction.
	 * @throws GraphUnavailableException if less than 100 MB are left
	 */
	void requireRoom() {
		requireRoom(RESERVE);
	}

	void requireRoom(DataSize needed) {
		DataSize left = left();
		if (left.compareTo(needed) < 0) {
			throw new GraphUnavailableException(
					"The disk is nearly full: %d MB are left for the graph in %s, and %d MB are needed; make room and "
						.formatted(left.toMegabytes(), this.directory, needed.toMegabytes()) + "try again",
					null);
		}
	}

	DataSize left() {
		try {
			return DataSize.ofBytes(Files.getFileStore(this.directory).getUsableSpace());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
