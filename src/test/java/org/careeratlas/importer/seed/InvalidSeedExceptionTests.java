package org.careeratlas.importer.seed;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InvalidSeedExceptionTests {

	@Test
	void aProblemIsNamedWithItsPlace() {
		assertThat(invalid(1)).hasMessage("""
				The seed has 1 problem, and nothing of it was written:
				  graph-seed/skills.yaml:1: a reason""");
	}

	@Test
	void twentyProblemsAreAllNamed() {
		assertThat(invalid(20)).hasMessageStartingWith("The seed has 20 problems, and nothing of it was written:")
			.hasMessageEndingWith("\n  graph-seed/skills.yaml:20: a reason");
	}

	@Test
	void ofMoreProblemsTheFirstTwentyAreNamedAndTheRestCounted() {
		assertThat(invalid(23)).hasMessageStartingWith("The seed has 23 problems,")
			.hasMessageEndingWith("\n  graph-seed/skills.yaml:20: a reason\n  and 3 more");
	}

	private static InvalidSeedException invalid(int problems) {
		List<SeedProblem> lines = IntStream.rangeClosed(1, problems)
			.mapToObj((line) -> new SeedProblem("skills.yaml", line, "a reason"))
			.toList();
		return new InvalidSeedException(lines);
	}

}
