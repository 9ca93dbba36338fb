package org.careeratlas.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A release of O*NET whose rows do not fit into one transaction. */
final class LargeRelease {

	static final int OCCUPATIONS = 500;

	static final int TOOLS = 3_000;

	static final int USES = 50_000;

	private LargeRelease() {
	}

	/** Writes the release to the folder. */
	static Path write(Path folder) throws IOException {
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
