package org.careeratlas.importer.seed;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if the seed has problems; nothing of it was written. */
public class InvalidSeedException extends RuntimeException {

	private final List<SeedProblem> problems;

	/**
	 * Creates an exception for the problems of a seed.
	 * @param folder name of the seed's folder, as it was given
	 */
	InvalidSeedException(String folder, List<SeedProblem> problems) {
		super(message(folder, problems));
		this.problems = List.copyOf(problems);
	}

	/** Creates an exception for a seed that cannot be found or read at all. */
	InvalidSeedException(String message) {
		super(message);
		this.problems = List.of();
	}

	List<SeedProblem> problems() {
		return this.problems;
	}

	private static String message(String folder, List<SeedProblem> problems) {
		String prefix = folder.endsWith("/") ? folder : folder + "/";
		return problems.stream()
			.map((problem) -> "  " + prefix + problem)
			.collect(Collectors.joining("\n", "The seed has %d problem%s, and nothing of it was written:\n"
				.formatted(problems.size(), (problems.size() == 1) ? "" : "s"), ""));
	}

}
