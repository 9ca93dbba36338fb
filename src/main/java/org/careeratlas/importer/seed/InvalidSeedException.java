package org.careeratlas.importer.seed;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if the seed has problems; nothing of it was written. */
public class InvalidSeedException extends RuntimeException {

	private static final int MAX_SHOWN = 20;

	private final List<SeedProblem> problems;

	InvalidSeedException(List<SeedProblem> problems) {
		super(message(problems));
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

	private static String message(List<SeedProblem> problems) {
		String shown = problems.stream()
			.limit(MAX_SHOWN)
			.map((problem) -> "  graph-seed/" + problem)
			.collect(Collectors.joining("\n"));
		int hidden = problems.size() - MAX_SHOWN;
		return "The seed has %d problem%s, and nothing of it was written:%n%s%s".formatted(problems.size(),
				(problems.size() == 1) ? "" : "s", shown, (hidden > 0) ? "\n  and %d more".formatted(hidden) : "");
	}

}
