package org.careeratlas.importer.seed;

/**
 * A file of the seed.
 *
 * @param path path relative to the seed's folder, with forward slashes
 */
record SeedFile(String path, String text) {
}
