package org.careeratlas.importer.seed;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Nothing is broader than itself, reports to itself, is related to itself or is a move to
 * itself, neither directly nor through others.
 */
final class NoCircles implements SeedRule {

	private static final Set<String> HIERARCHIES = Set.of("BROADER", "REPORTS_TO");

	private final Map<String, Map<String, Set<String>>> above = new HashMap<>();

	/** Which of a related pair names the other. */
	private final Map<Set<String>, String> related = new HashMap<>();

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		for (SeedDocument document : documents) {
			for (JsonNode entry : document.entries()) {
				if (document.kind() == SeedKind.TRANSITION) {
					transition(document, entry, problems);
				}
				SeedLink.of(document.kind()).forEach((link) -> link(document, entry, link, problems));
			}
		}
	}

	private static void transition(SeedDocument document, JsonNode entry, SeedProblems problems) {
		String from = SeedDocument.text(entry, "from");
		if (!from.isEmpty() && from.equals(SeedDocument.text(entry, "to"))) {
			problems.add(document.problem(entry.get("to"), "this is a move from '%s' to itself".formatted(from)));
		}
	}

	private void link(SeedDocument document, JsonNode entry, SeedLink link, SeedProblems problems) {
		String id = document.id(entry);
		for (JsonNode item : link.items(entry)) {
			JsonNode reference = link.reference(item);
			String to = reference.stringValue("");
			if (id.isEmpty() || to.isEmpty()) {
				continue;
			}
			if (HIERARCHIES.contains(link.type())) {
				hierarchy(document, link, id, reference, problems);
			}
			else if (link.type().equals("RELATED")) {
				related(document, id, reference, problems);
			}
		}
	}

	/** Adds what is above an entry, unless that closes a circle, which is reported. */
	private void hierarchy(SeedDocument document, SeedLink link, String id, JsonNode reference, SeedProblems problems) {
		Map<String, Set<String>> ways = this.above.computeIfAbsent(link.type(), (type) -> new HashMap<>());
		String to = reference.asString();
		List<String> circle = way(ways, to, id);
		if (circle.isEmpty()) {
			ways.computeIfAbsent(id, (from) -> new LinkedHashSet<>()).add(to);
		}
		else {
			problems.add(
					document.problem(reference, (circle.size() == 1) ? "%s names '%s' itself".formatted(link.list(), id)
							: "%s leads in a circle: %s > %s".formatted(link.list(), id, String.join(" > ", circle))));
		}
	}

	/** Returns a shortest way upwards, ends included; empty if there is none. */
	private static List<String> way(Map<String, Set<String>> above, String from, String to) {
		var seen = new HashSet<>(Set.of(from));
		var open = new ArrayDeque<>(List.of(List.of(from)));
		while (!open.isEmpty()) {
			List<String> way = open.remove();
			if (way.getLast().equals(to)) {
				return way;
			}
			above.getOrDefault(way.getLast(), Set.of())
				.stream()
				.filter(seen::add)
				.map((next) -> Stream.concat(way.stream(), Stream.of(next)).toList())
				.forEach(open::add);
		}
		return List.of();
	}

	private void related(SeedDocument document, String id, JsonNode reference, SeedProblems problems) {
		String to = reference.asString();
		if (id.equals(to)) {
			problems.add(document.problem(reference, "related names '%s' itself".formatted(id)));
		}
		else if (!this.related.computeIfAbsent(Set.of(id, to), (pair) -> id).equals(id)) {
			problems.add(document.problem(reference,
					"'%s' names '%s' as related already; name a pair on one side only".formatted(to, id)));
		}
	}

}
