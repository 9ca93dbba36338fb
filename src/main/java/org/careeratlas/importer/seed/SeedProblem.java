package org.careeratlas.importer.seed;

/**
 * A problem in the seed.
 *
 * @param file path relative to the seed's folder
 * @param line line number, from 1; 0 if there is no such file
 */
record SeedProblem(String file, int line, String reason) {

	@Override
	public String toString() {
		return (this.line > 0) ? "%s:%d: %s".formatted(this.file, this.line, this.reason)
				: "%s: %s".formatted(this.file, this.reason);
	}

}
