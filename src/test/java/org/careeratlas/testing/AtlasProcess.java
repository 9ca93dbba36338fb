package org.careeratlas.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.careeratlas.CareerAtlas;

import static org.awaitility.Awaitility.await;

/** The service or a command in a process of its own, which can be killed. */
public final class AtlasProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final Path output;

	private AtlasProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts a process.
	 * @param settings system properties, such as {@code spring.neo4j.uri=...}
	 */
	public static AtlasProcess start(List<String> settings, String... arguments) throws IOException {
		return start(List.of(), settings, arguments);
	}

	/**
	 * Same for a process that cannot write files larger than the limit, as if the disk
	 * were full.
	 */
	public static AtlasProcess startWithFullDisk(int limitKib, List<String> settings, String... arguments)
			throws IOException {
		return start(List.of("bash", "-c", "ulimit -f %d; exec \"$@\"".formatted(limitKib), "bash"), settings,
				arguments);
	}

	/** Starts the packaged jar. */
	public static AtlasProcess startJar(Path jar, List<String> settings) throws IOException {
		return start(List.of(), List.of("-jar", jar.toString()), settings);
	}

	private static AtlasProcess start(List<String> shell, List<String> settings, String... arguments)
			throws IOException {
		return start(shell, List.of("-cp", classPath(), CareerAtlas.class.getName()), settings, arguments);
	}

	private static AtlasProcess start(List<String> shell, List<String> program, List<String> settings,
			String... arguments) throws IOException {
		var command = new ArrayList<>(shell);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow"));
		settings.forEach((setting) -> command.add("-D" + setting));
		command.addAll(program);
		command.addAll(Arrays.asList(arguments));
		Path output = Files.createTempFile("atlas", ".log");
		return new AtlasProcess(
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	/** The classes of the atlas without those of its tests, some of which are beans. */
	private static String classPath() {
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(classes.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Waits until the process has said the text. */
	public void awaitOutput(String text) {
		await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> {
			if (!this.process.isAlive() && !output().contains(text)) {
				throw new IllegalStateException("The process ended before it said '%s':\n%s".formatted(text, output()));
			}
			return output().contains(text);
		});
	}

	/** Waits for the end of the process, and returns its exit code. */
	public int awaitEnd() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("The process does not end:\n" + output());
		}
		return this.process.exitValue();
	}

	/** Returns what the process has said so far, errors included. */
	public String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the process as the system does when memory is short, or somebody pulls the
	 * plug.
	 */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException {
		this.process.destroyForcibly();
		Files.delete(this.output);
	}

}
