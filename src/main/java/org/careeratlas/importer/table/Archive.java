package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file that has been read completely and verified. */
final class Archive implements AutoCloseable {

	private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*");

	private final Path path;

	private final ZipFile zip;

	private Archive(Path path, ZipFile zip) {
		this.path = path;
		this.zip = zip;
	}

	/**
	 * Opens and verifies an archive, reading all its entries.
	 * @param limits limits for unpacking
	 * @param budget budget that the archives of a catalogue share
	 * @throws DamagedCatalogueException if the archive is truncated or altered, exceeds
	 * the limits, or contains an entry with a path outside the archive
	 */
	static Archive open(Path path, ArchiveLimits limits, UnpackBudget budget) {
		try {
			var archive = new Archive(path, new ZipFile(path.toFile()));
			try {
				archive.verify(limits, budget);
				return archive;
			}
			catch (IOException | RuntimeException ex) {
				archive.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new DamagedCatalogueException(
					"The archive %s is damaged or cut off (%s): download it again".formatted(path, ex.getMessage()),
					ex);
		}
	}

	private void verify(ArchiveLimits limits, UnpackBudget budget) throws IOException {
		for (ZipEntry entry : entries()) {
			requireInside(entry.getName());
			verify(entry, limits, budget);
		}
	}

	private void requireInside(String name) {
		String slashed = name.replace('\\', '/');
		if (ABSOLUTE.matcher(slashed).matches() || Arrays.asList(slashed.split("/")).contains("..")) {
			throw new DamagedCatalogueException(("The archive %s holds the path '%s', which leads out of the archive: "
					+ "download it from the publisher again")
				.formatted(this.path, name));
		}
	}

	private void verify(ZipEntry entry, ArchiveLimits limits, UnpackBudget budget) throws IOException {
		var checksum = new CRC32();
		long unpacked = 0;
		long allowed = Math.max(limits.ratioFreeBytes(), entry.getCompressedSize() * limits.ratio());
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = this.zip.getInputStream(entry)) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				checksum.update(buffer, 0, count);
				unpacked += count;
				if (unpacked > allowed || !budget.take(count)) {
					throw unpacksTooFar(entry);
				}
			}
		}
		if (checksum.getValue() != entry.getCrc()) {
			throw new DamagedCatalogueException(
					"The file '%s' in %s is not what was packed: its checksum differs; download the archive again"
						.formatted(entry.getName(), this.path));
		}
	}

	private DamagedCatalogueException unpacksTooFar(ZipEntry entry) {
		return new DamagedCatalogueException(
				("The file '%s' in %s unpacks to far more than a catalogue holds: this is not the publisher's archive, "
						+ "download it again")
					.formatted(entry.getName(), this.path));
	}

	/** Returns all files, in any folder. */
	List<CatalogueFile> files() {
		return entries().stream().map(this::file).toList();
	}

	private List<ZipEntry> entries() {
		return this.zip.stream().filter((entry) -> !entry.isDirectory()).<ZipEntry>map((entry) -> entry).toList();
	}

	private CatalogueFile file(ZipEntry entry) {
		String name = entry.getName().replace('\\', '/');
		return new CatalogueFile(name.substring(name.lastIndexOf('/') + 1), this.path + "!/" + entry.getName(),
				() -> this.zip.getInputStream(entry));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
