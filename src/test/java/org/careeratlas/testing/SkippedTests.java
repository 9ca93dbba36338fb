package org.careeratlas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down which tests were skipped and why, for the summary that closes the build.
 * The file is named after the database that the tests ran on.
 */
public class SkippedTests implements TestExecutionListener {

	private final SortedMap<String, SortedSet<String>> byReason = Collections.synchronizedSortedMap(new TreeMap<>());

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		this.byReason.computeIfAbsent(reason, (added) -> new TreeSet<>()).add(name(test));
	}

	private static String name(TestIdentifier test) {
		return switch (test.getSource().orElse(null)) {
			case ClassSource type -> type.getJavaClass().getSimpleName();
			case MethodSource method -> method.getJavaClass().getSimpleName() + "." + method.getMethodName();
			case null, default -> test.getDisplayName();
		};
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		String database = TestDatabase.isContainer() ? "container" : "embedded";
		var lines = new ArrayList<String>();
		this.byReason.forEach((reason, tests) -> lines
			.add("Skipped (%s Neo4j): %s, so not run: %s".formatted(database, reason, String.join(", ", tests))));
		try {
			Path file = Path.of("target", "skipped-tests", database + ".txt");
			Files.createDirectories(file.getParent());
			Files.write(file, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
