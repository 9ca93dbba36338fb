package org.careeratlas.importer.seed;

/**
 * A problem in the seed.
 *
 * @param file path relative to the seed's folder
 * @param line line number, from 1
 */
record SeedProblem(String file, int line, String reason) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.reason);
	}

}
