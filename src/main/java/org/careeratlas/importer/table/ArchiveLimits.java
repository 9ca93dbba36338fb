package org.careeratlas.importer.table;

/**
 * How far an archive may unpack. The largest real one, ESCO in one language, unpacks to
 * 43 MB, seven times its size.
 *
 * @param totalBytes of all archives of a catalogue together
 * @param ratio of an entry's unpacked to its packed size
 * @param ratioFreeBytes up to which an entry may exceed the ratio
 */
record ArchiveLimits(long totalBytes, int ratio, long ratioFreeBytes) {

	static final ArchiveLimits DEFAULT = new ArchiveLimits(2L << 30, 200, 1L << 20);

}
