package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import tools.jackson.databind.JsonNode;

/**
 * A list of an entry whose items become nodes that only exist as parts of the entry's.
 *
 * @param list key of the list
 * @param suffix what follows the entry's id in the ids of the parts, before their number
 * @param type type of the fact from the entry to a part
 * @param links how a part refers to others
 * @param properties properties of a part, by its item and its number, from 1
 */
record SeedPart(String list, String suffix, String label, String type, List<SeedLink> links,
		BiFunction<JsonNode, Integer, SortedMap<String, Object>> properties) {

	private static final Map<SeedKind, List<SeedPart>> BY_KIND = Map.of(SeedKind.ROLE,
			List.of(new SeedPart("salaries", "salary", "Salary", "PAID", List.of(),
					(salary, number) -> salary(salary))),
			SeedKind.TRANSITION,
			List.of(steps("steps", "step", "HAS_STEP"), steps("firstSteps", "first-step", "HAS_FIRST_STEP")));

	/** Returns the parts that entries of a kind may have. */
	static List<SeedPart> of(SeedKind kind) {
		return BY_KIND.getOrDefault(kind, List.of());
	}

	private static SeedPart steps(String list, String suffix, String type) {
		return new SeedPart(list, suffix, "Step", type, SeedLink.OF_STEPS, SeedPart::step);
	}

	/**
	 * Returns the id of a part.
	 * @param number number of the part, from 1
	 */
	String id(String entry, int number) {
		return "%s-%s-%d".formatted(entry, this.suffix, number);
	}

	/** Returns the parts of this kind that an entry has. */
	List<JsonNode> items(JsonNode entry) {
		return SeedDocument.items(entry.path(this.list));
	}

	private static SortedMap<String, Object> salary(JsonNode salary) {
		var figures = new TreeMap<String, Object>();
		SeedDocument.copy(salary, figures, "component", "statistic", "period", "currency", "region", "context");
		if (salary.has("percentile")) {
			figures.put("percentile", salary.get("percentile").asInt());
		}
		figures.put("low", salary.get("low").asInt());
		figures.put("high", salary.get("high").asInt());
		figures.put("openEnded", salary.path("openEnded").asBoolean(false));
		figures.put("approximate", salary.path("approximate").asBoolean(false));
		figures.put("industries", SeedDocument.texts(salary.path("industries")));
		return figures;
	}

	private static SortedMap<String, Object> step(JsonNode step, int number) {
		var advice = new TreeMap<String, Object>();
		SeedDocument.copy(step, advice, "title", "guidance");
		advice.put("order", number);
		advice.put("examples", SeedDocument.texts(step.path("examples")));
		return advice;
	}

}
