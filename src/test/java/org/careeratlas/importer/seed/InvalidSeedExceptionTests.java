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
				  my-seed/skills.yaml:1: a reason""");
	}

	@Test
	void manyProblemsAreAllNamed() {
		assertThat(invalid(200)).hasMessageStartingWith("The seed has 200 problems, and nothing of it was written:")
			.hasMessageEndingWith("\n  my-seed/skills.yaml:200: a reason");
	}

	private static InvalidSeedException invalid(int problems) {
		List<SeedProblem> lines = IntStream.rangeClosed(1, problems)
			.mapToObj((line) -> new SeedProblem("skills.yaml", line, "a reason"))
			.toList();
		return new InvalidSeedException("my-seed", lines);
	}

}
