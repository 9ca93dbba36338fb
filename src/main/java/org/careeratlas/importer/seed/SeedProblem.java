package org.careeratlas.importer.seed;

/**
 * Something wrong in the seed.
 *
 * @param file relative to the seed's folder
 * @param line from 1
 */
record SeedProblem(String file, int line, String reason) {

	@Override
	public String toString() {
		return "%s:%d: %s".formatted(this.file, this.line, this.reason);
	}

}
