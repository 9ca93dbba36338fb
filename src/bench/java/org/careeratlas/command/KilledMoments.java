package org.careeratlas.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.careeratlas.testing.AtlasProcess;
import org.careeratlas.testing.RawHttp;
import org.springframework.util.FileSystemUtils;

/**
 * Kills processes with SIGKILL at ten moments, spread evenly over the time that they take
 * undisturbed: first starts, which make the engine's files and seed the graph, and
 * imports into an embedded graph. Each time, the next run has to complete it: the service
 * then answers what it answers when nothing was killed. Prints for each moment the last
 * words of the process, and whether it was so.
 */
final class KilledMoments {

	private static final int MOMENTS = 10;

	private static final String STATE = "{ insights { counts { kind count } }"
			+ " skillGap(from: {role: \"project-manager\"}, to: \"product-manager\") { transferability"
			+ " carriesOver { skill { id } } toDevelop { skill { id } evidence { source { id } } } } }";

	private static final Pattern ADDRESS = Pattern.compile("Career Atlas is ready: open http://localhost:([0-9]+)");

	private final Path folder;

	private KilledMoments(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Path.of("target"), "killed-");
		try {
			new KilledMoments(folder).run();
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void run() throws Exception {
		Path seeded = this.folder.resolve("seeded");
		long start = System.nanoTime();
		String expected = stateOf(seeded);
		Duration undisturbed = Duration.ofNanos(System.nanoTime() - start);
		for (int i = 1; i <= MOMENTS; i++) {
			Path graph = this.folder.resolve("start-" + i);
			kill(graph, part(undisturbed, i), "--server.port=0");
			report("first start", part(undisturbed, i), stateOf(graph).equals(expected));
		}
		String release = LargeRelease.write(Files.createDirectory(this.folder.resolve("release"))).toString();
		Path imported = copy(seeded, "imported");
		start = System.nanoTime();
		complete(imported, release);
		undisturbed = Duration.ofNanos(System.nanoTime() - start);
		expected = stateOf(imported);
		for (int i = 1; i <= MOMENTS; i++) {
			Path graph = copy(seeded, "import-" + i);
			kill(graph, part(undisturbed, i), "import", "onet", release);
			complete(graph, release);
			report("import", part(undisturbed, i), stateOf(graph).equals(expected));
		}
	}

	private static Duration part(Duration whole, int moment) {
		return whole.multipliedBy(moment).dividedBy(MOMENTS + 1);
	}

	private Path copy(Path graph, String name) throws IOException {
		Path copy = this.folder.resolve(name);
		FileSystemUtils.copyRecursively(graph, copy);
		return copy;
	}

	private static void kill(Path graph, Duration after, String... arguments) throws Exception {
		try (var process = AtlasProcess.start(settings(graph), arguments)) {
			Thread.sleep(after);
			process.kill();
			System.out.println("  " + lastLine(process.output()));
		}
	}

	private static String lastLine(String output) {
		List<String> lines = Arrays.stream(output.split("\n")).filter(Predicate.not(String::isBlank)).toList();
		return lines.isEmpty() ? "(nothing said yet)" : lines.getLast();
	}

	private static void complete(Path graph, String release) throws Exception {
		try (var process = AtlasProcess.start(settings(graph), "import", "onet", release)) {
			if (process.awaitEnd() != 0) {
				throw new IllegalStateException(process.output());
			}
		}
	}

	private static String stateOf(Path graph) throws IOException {
		try (var process = AtlasProcess.start(settings(graph), "--server.port=0")) {
			process.awaitOutput("Career Atlas is ready");
			var address = ADDRESS.matcher(process.output());
			if (!address.find()) {
				throw new IllegalStateException(process.output());
			}
			return new RawHttp(Integer.parseInt(address.group(1))).ask(STATE).data().toString();
		}
	}

	private static List<String> settings(Path graph) {
		return List.of("careeratlas.embedded.directory=" + graph);
	}

	private static void report(String what, Duration after, boolean complete) {
		System.out.printf("%s, killed after %.1f s: %s%n", what, after.toMillis() / 1000.0,
				complete ? "completed by the next run" : "NOT COMPLETE");
	}

}
