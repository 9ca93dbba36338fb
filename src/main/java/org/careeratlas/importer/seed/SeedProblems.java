package org.careeratlas.importer.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems found in a seed, all of which are told at once. */
final class SeedProblems {

	private final List<SeedProblem> found = new ArrayList<>();

	private final Set<String> unread = new HashSet<>();

	void add(SeedProblem problem) {
		this.found.add(problem);
	}

	/** Adds a problem that keeps the entries of its file from being known. */
	void unread(SeedProblem problem) {
		add(problem);
		this.unread.add(problem.file());
	}

	/** Returns the files whose entries are not known. */
	Set<String> unread() {
		return this.unread;
	}

	/** Returns the problems by file and line. */
	List<SeedProblem> sorted() {
		return this.found.stream()
			.distinct()
			.sorted(Comparator.comparing(SeedProblem::file).thenComparingInt(SeedProblem::line))
			.toList();
	}

	/**
	 * Throws an exception that tells the problems, if there are any.
	 * @param folder name of the seed's folder
	 */
	void throwIfAny(String folder) {
		if (!this.found.isEmpty()) {
			throw new InvalidSeedException(folder, sorted());
		}
	}

}
