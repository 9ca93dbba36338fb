package org.careeratlas.importer.seed;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careeratlas.model.NameKey;
import tools.jackson.databind.JsonNode;

/** No two entries of a kind have one name, up to case, accents and spaces. */
final class OneNameEach implements SeedRule {

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		var named = new EnumMap<SeedKind, Map<String, String>>(SeedKind.class);
		for (SeedDocument document : documents) {
			Map<String, String> places = named.computeIfAbsent(document.kind(), (kind) -> new HashMap<>());
			for (JsonNode entry : document.entries()) {
				check(document, entry.path((document.kind() == SeedKind.QUESTIONS) ? "question" : "name"), places,
						problems);
			}
		}
	}

	private static void check(SeedDocument document, JsonNode name, Map<String, String> places, SeedProblems problems) {
		String key = NameKey.of(name.stringValue("")).replaceAll("\\s+", " ");
		if (key.isEmpty() || !document.kind().isNode()) {
			return;
		}
		String previous = places.putIfAbsent(key, document.place(name));
		if (previous != null) {
			problems
				.add(document.problem(name, "the %s in %s has the name '%s' too: name them apart, or make one of them"
					.formatted(document.kind().word(), previous, name.asString())));
		}
	}

}
