package org.careeratlas.importer.table;

/**
 * Limits for unpacking archives. The largest real archive, ESCO in one language, unpacks
 * to 43 MB, seven times its size.
 *
 * @param totalBytes maximum unpacked size of all archives of a catalogue
 * @param ratio maximum ratio of an entry's unpacked size to its packed size
 * @param ratioFreeBytes unpacked size up to which an entry may exceed the ratio
 */
record ArchiveLimits(long totalBytes, int ratio, long ratioFreeBytes) {

	static final ArchiveLimits DEFAULT = new ArchiveLimits(2L << 30, 200, 1L << 20);

}
