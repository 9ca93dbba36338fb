package org.careeratlas.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.importer.esco.EscoReader;
import org.careeratlas.importer.onet.OnetReader;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.springframework.util.FileSystemUtils;

/**
 * How fast a release goes into an empty embedded graph: rows a second by table and by
 * kind of node and fact. Arguments: {@code onet} or {@code esco}, then the files.
 */
final class ImportBenchmark {

	private static final String DIRECTORY = "careeratlas.embedded.directory";

	private ImportBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		Path directory = Files.createTempDirectory(Path.of("target"), "import-");
		System.setProperty(DIRECTORY, directory.toString());
		List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
		try (var graph = timed("engine started", GraphSession::open)) {
			CatalogueReading reading = timed("read", () -> read(args[0], files));
			reading.report()
				.tables()
				.forEach((table) -> System.out.printf("  %-55s %,9d rows%n", table.file(), table.read()));
			System.out.println(write(graph, reading));
			System.out.println(write(graph, timed("read again", () -> read(args[0], files))));
			long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			System.out.printf("heap used %,d MB of at most %,d MB%n", used >> 20,
					Runtime.getRuntime().maxMemory() >> 20);
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
		System.exit(0);
	}

	private static CatalogueReading read(String catalogue, List<Path> files) {
		try (var opened = CatalogueFiles.open(files)) {
			return "onet".equals(catalogue) ? OnetReader.read(opened) : EscoReader.read(opened, null);
		}
	}

	private static CatalogueChanges write(GraphSession graph, CatalogueReading reading) {
		Map<String, Long> ends = new LinkedHashMap<>();
		Map<String, Long> rows = new LinkedHashMap<>();
		long start = System.nanoTime();
		var changes = timed("written", () -> graph.catalogues().replace(reading.catalogue(), (what, done, total) -> {
			ends.put(what, System.nanoTime());
			rows.put(what, done);
		}));
		long from = start;
		for (var end : ends.entrySet()) {
			double seconds = (end.getValue() - from) / 1e9;
			long count = rows.getOrDefault(end.getKey(), 0L);
			System.out.printf("  %-55s %,9d rows %6.2f s %,9.0f rows/s%n", end.getKey(), count, seconds,
					count / seconds);
			from = end.getValue();
		}
		return changes;
	}

	private static <T> T timed(String what, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		System.out.printf("%s: %.2f s%n", what, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3);
		return result;
	}

}
