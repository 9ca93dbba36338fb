package org.careeratlas.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.CareerAtlas;

/** An import in a process of its own, which can be killed. */
final class ImportProcess implements AutoCloseable {

	/** A release whose rows do not fit into one transaction. */
	static final int OCCUPATIONS = 500;

	static final int TOOLS = 3_000;

	static final int USES = 50_000;

	private final Process process;

	private final BufferedReader output;

	private ImportProcess(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	/** Starts the import, and returns when it has read the files and begins to write. */
	static ImportProcess start(Path release, String setting) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		var builder = new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "-D" + setting, "-cp", classes, CareerAtlas.class.getName(),
				"import", "onet", release.toString())
			.redirectErrorStream(true);
		var started = new ImportProcess(builder.start());
		started.untilSaid("Technology Skills.txt");
		return started;
	}

	private void untilSaid(String text) throws IOException {
		var said = new StringBuilder();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			said.append(line).append('\n');
			if (line.contains(text)) {
				return;
			}
		}
		throw new IllegalStateException("The import ended before it wrote:\n" + said);
	}

	/**
	 * Ends the process as the system does when memory is short, or somebody pulls the
	 * plug.
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	/** Writes the release to the folder. */
	static Path release(Path folder) throws IOException {
		Files.writeString(folder.resolve("Read Me.txt"), "O*NET 29.2 Database\nFebruary 2025 Release\n");
		Files.writeString(folder.resolve("Occupation Data.txt"), table("O*NET-SOC Code\tTitle\tDescription",
				OCCUPATIONS, (i) -> "%s\tOccupation %d\tWork of kind %d.".formatted(code(i), i, i)));
		Files.writeString(folder.resolve("Technology Skills.txt"),
				table("O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand", USES,
						(i) -> "%s\tTool %d\t43230000\tSoftware\tN\tN".formatted(code(i / 100),
								(i / 100 * 31 + i % 100) % TOOLS)));
		return folder;
	}

	private static String code(int i) {
		return "11-%04d.00".formatted(i);
	}

	private static String table(String header, int rows, IntFunction<String> row) {
		return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n"));
	}

}
