package org.careeratlas.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What statements return of a node: what its record holds, and not all that is stored
 * with it. A role of O*NET has 55 other names on average.
 */
final class Projection {

	/** Tells the record, where it is not known beforehand. */
	static final String LABEL = "label";

	private static final List<String> OF_ALL = List.of("id", "name", "summary", "codes", "codeUrls");

	private static final Map<Class<? extends Concept>, List<String>> OF_EACH = Map.of(Role.class,
			List.of("roleKind", "family", "jobZone", "regulated"), Skill.class,
			List.of("skillKind", "reuseLevel", "group"), Tool.class,
			List.of("toolKind", "category", "categories", "promotedBySource"), Framework.class, List.of(),
			Certification.class, List.of("abbreviation"));

	private Projection() {
	}

	/** Such as {@code node {.id, .name, label: 'Skill'}}. */
	static String of(Class<? extends Node> type, String node) {
		if (type == Concept.class) {
			return properties(node, OF_EACH.values().stream().flatMap(Collection::stream)) + anyLabel(node);
		}
		String label = "'%s'}".formatted(type.getSimpleName());
		return Concept.class.isAssignableFrom(type)
				? properties(node, OF_EACH.getOrDefault(type, List.of()).stream()) + label
				: "%s {.*, %s: %s".formatted(node, LABEL, label);
	}

	/** The same for a node of any type. */
	static String ofAny(String node) {
		return "%s {.*, alsoKnownAs: null, %s: %s".formatted(node, LABEL, anyLabel(node));
	}

	private static String properties(String node, Stream<String> own) {
		return Stream.concat(OF_ALL.stream(), own)
			.map((property) -> "." + property)
			.collect(Collectors.joining(", ", node + " {", ", " + LABEL + ": "));
	}

	private static String anyLabel(String node) {
		return "head([label IN labels(%s) WHERE NOT label IN ['Node', 'Concept']])}".formatted(node);
	}

}
