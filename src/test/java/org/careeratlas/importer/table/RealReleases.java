package org.careeratlas.importer.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * The publishers' own files, in the folder that the system property or environment
 * variable {@code CAREERATLAS_DATA} names. They are no part of the project: without them,
 * what needs them is skipped.
 */
public final class RealReleases {

	private static final String SETTING = "CAREERATLAS_DATA";

	private RealReleases() {
	}

	/** The files whose names match; ends the test where there are none. */
	public static List<Path> matching(String glob) throws IOException {
		Optional<Path> folder = Stream.of(System.getProperty(SETTING, ""), System.getenv().getOrDefault(SETTING, ""))
			.filter((name) -> !name.isBlank())
			.map(Path::of)
			.filter(Files::isDirectory)
			.findFirst();
		List<Path> files = folder.isPresent() ? files(folder.get(), glob) : List.of();
		if (files.isEmpty()) {
			System.out.printf("Skipped the test on %s: no such file in the folder that %s names%n", glob, SETTING);
		}
		Assumptions.assumeFalse(files.isEmpty(), "no real release of " + glob);
		return files;
	}

	private static List<Path> files(Path folder, String glob) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
			return files.filter((file) -> matcher.matches(file.getFileName())).sorted().toList();
		}
	}

}
