package org.careeratlas.importer.seed;

import java.util.List;
import java.util.stream.Stream;

import org.careeratlas.known.Suggestion;
import tools.jackson.databind.JsonNode;

/**
 * Roles belong to families that are listed. A seed without a list has the families of the
 * seed that the service brings.
 */
final class KnownFamilies implements SeedRule {

	private static final String LIST = "families.yaml";

	private static final String BROUGHT = "classpath:/graph-seed/";

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		List<JsonNode> lists = lists(documents);
		boolean damaged = problems.unread().contains(LIST) || lists.stream().anyMatch((list) -> !isOfTexts(list));
		if (!damaged) {
			List<String> known = families(lists.isEmpty() ? brought() : lists);
			documents.stream()
				.filter((document) -> document.kind() == SeedKind.ROLE)
				.forEach((role) -> check(role, role.root().path("family"), known, problems));
		}
	}

	private static boolean isOfTexts(JsonNode list) {
		return !list.isEmpty() && SeedDocument.items(list).stream().allMatch(JsonNode::isString);
	}

	private static void check(SeedDocument role, JsonNode family, List<String> known, SeedProblems problems) {
		String name = family.stringValue("").strip();
		if (!name.isEmpty() && !known.contains(name)) {
			String question = Suggestion.of(name, known);
			problems.add(role.problem(family, "no family is called '%s'%s".formatted(name, question.isEmpty()
					? ": take one of %s, or add it to %s".formatted(String.join(", ", known), LIST) : question)));
		}
	}

	private static List<JsonNode> lists(List<SeedDocument> documents) {
		return documents.stream()
			.filter((document) -> document.kind() == SeedKind.FAMILIES)
			.map((document) -> document.root().path("families"))
			.toList();
	}

	private static List<JsonNode> brought() {
		var problems = new SeedProblems();
		Stream<SeedFile> files = SeedFolder.at(BROUGHT).files(problems).stream();
		return lists(files.filter((file) -> file.path().equals(LIST))
			.flatMap((file) -> SeedYaml.parse(file, problems).stream())
			.toList());
	}

	private static List<String> families(List<JsonNode> lists) {
		return lists.stream().flatMap((list) -> SeedDocument.texts(list).stream()).toList();
	}

}
