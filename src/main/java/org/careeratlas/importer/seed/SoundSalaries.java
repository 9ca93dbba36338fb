package org.careeratlas.importer.seed;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** The figures of a salary agree with each other. */
final class SoundSalaries implements SeedRule {

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		documents.stream()
			.filter((document) -> document.kind() == SeedKind.ROLE)
			.forEach((role) -> SeedDocument.items(role.root().path("salaries"))
				.forEach((salary) -> check(role, salary, problems)));
	}

	private static void check(SeedDocument role, JsonNode salary, SeedProblems problems) {
		JsonNode low = salary.path("low");
		JsonNode high = salary.path("high");
		if (low.isNumber() && high.isNumber() && low.doubleValue() > high.doubleValue()) {
			problems.add(role.problem(low, "the lower bound %s is above the upper bound %s".formatted(low, high)));
		}
		if (salary.path("statistic").isString()
				&& salary.has("percentile") != SeedDocument.text(salary, "statistic").equals("PERCENTILE")) {
			problems
				.add(role.problem(salary, "a percentile is given where, and only where, the statistic is PERCENTILE"));
		}
	}

}
