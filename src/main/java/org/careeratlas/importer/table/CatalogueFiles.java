package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a catalogue from archives or folders, by name. */
public final class CatalogueFiles implements AutoCloseable {

	/** The folder of macOS's metadata; other such files are named {@code ._}. */
	private static final Pattern SHADOW = Pattern.compile("[/\\\\]__MACOSX[/\\\\]");

	private final List<Path> places;

	private final List<Archive> archives = new ArrayList<>();

	private final Map<String, List<CatalogueFile>> byName = new LinkedHashMap<>();

	private CatalogueFiles(List<Path> places) {
		this.places = places;
	}

	/**
	 * Opens zip files and folders. All zip files are verified before this method returns.
	 * @throws DamagedCatalogueException if one is missing, damaged or unsafe
	 */
	public static CatalogueFiles open(List<Path> places) {
		return open(places, ArchiveLimits.DEFAULT);
	}

	static CatalogueFiles open(List<Path> places, ArchiveLimits limits) {
		var files = new CatalogueFiles(List.copyOf(places));
		var budget = new UnpackBudget(limits.totalBytes());
		try {
			places.forEach((place) -> files.add(place, limits, budget));
			return files;
		}
		catch (RuntimeException ex) {
			files.close();
			throw ex;
		}
	}

	private void add(Path place, ArchiveLimits limits, UnpackBudget budget) {
		if (Files.isDirectory(place)) {
			folder(place).forEach(this::add);
		}
		else if (Files.isReadable(place)) {
			Archive archive = Archive.open(place, limits, budget);
			this.archives.add(archive);
			archive.files().forEach(this::add);
		}
		else {
			throw new DamagedCatalogueException("There is no file or folder %s that can be read".formatted(place));
		}
	}

	private static List<CatalogueFile> folder(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).sorted().map(CatalogueFiles::file).toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw new DamagedCatalogueException("The folder %s cannot be read: %s".formatted(folder, ex.getMessage()),
					ex);
		}
	}

	private static CatalogueFile file(Path path) {
		return new CatalogueFile(String.valueOf(path.getFileName()), path.toString(), () -> Files.newInputStream(path));
	}

	private void add(CatalogueFile file) {
		if (!isShadow(file)) {
			this.byName.computeIfAbsent(key(file.name()), (name) -> new ArrayList<>()).add(file);
		}
	}

	private static boolean isShadow(CatalogueFile file) {
		return file.name().startsWith("._") || SHADOW.matcher(file.location()).find();
	}

	/**
	 * Returns the file with the name, in any folder, ignoring case.
	 * @throws DamagedCatalogueException if there are several
	 */
	public Optional<CatalogueFile> find(String name) {
		List<CatalogueFile> found = this.byName.getOrDefault(key(name), List.of());
		if (found.size() > 1) {
			throw new DamagedCatalogueException(
					"There are several files '%s', of different releases perhaps: keep one of %s".formatted(name,
							found.stream().map(CatalogueFile::location).collect(Collectors.joining(", "))));
		}
		return found.stream().findFirst();
	}

	/**
	 * Returns the file with the name.
	 * @param catalogue name of the catalogue, for the message
	 * @throws DamagedCatalogueException if there is none, or several
	 */
	public CatalogueFile require(String name, String catalogue) {
		return find(name).orElseThrow(() -> new DamagedCatalogueException(
				"There is no file '%s' in %s: give the archive or folder of %s as its publisher offers it. Found: %s"
					.formatted(name, places(), catalogue, abbreviated(names()))));
	}

	/** Returns all files. */
	public List<CatalogueFile> all() {
		return this.byName.values().stream().flatMap(List::stream).toList();
	}

	/** Returns the names of all files, in order. */
	public List<String> names() {
		return this.byName.values().stream().map((files) -> files.getFirst().name()).sorted().toList();
	}

	/** Returns the paths of the archives and folders, for messages. */
	public String places() {
		return this.places.stream().map(Path::toString).collect(Collectors.joining(", "));
	}

	private static String abbreviated(List<String> names) {
		return names.isEmpty() ? "no files"
				: names.stream().limit(10).collect(Collectors.joining(", ")) + ((names.size() > 10) ? ", ..." : "");
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	@Override
	public void close() {
		for (Archive archive : this.archives) {
			try {
				archive.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
