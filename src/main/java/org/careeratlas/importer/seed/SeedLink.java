package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.careeratlas.model.Id;
import tools.jackson.databind.JsonNode;

/**
 * How an entry refers to others, and which facts that states.
 *
 * @param list key of the items; empty if the entry itself refers
 * @param target key of the reference in an item; empty if the items are references
 * @param to kinds of what may be referred to
 * @param type type of the facts
 * @param incoming whether the facts start at what is referred to
 * @param anyCatalogue whether what is referred to may be of another catalogue; its facts
 * are then created when that is imported
 * @param values further properties of a fact, by its item and the item's position
 */
record SeedLink(String list, String target, List<SeedKind> to, String type, boolean incoming, boolean anyCatalogue,
		BiFunction<JsonNode, Integer, Map<String, Object>> values) {

	private static final Map<SeedKind, List<SeedLink>> BY_KIND = Map.of(SeedKind.SKILLS, List
		.of(link("broader", "skill", SeedKind.SKILLS, "BROADER"), link("related", "skill", SeedKind.SKILLS, "RELATED")),
			SeedKind.CERTIFICATIONS,
			List.of(link("issuer", "organization", SeedKind.ORGANIZATIONS, "ISSUED_BY"),
					link("develops", "skill", SeedKind.SKILLS, "DEVELOPS")),
			SeedKind.LICENSES, List.of(linkBack("roles", "role", SeedKind.ROLE, "LICENSED_BY").ofAnyCatalogue()),
			SeedKind.SCENARIOS, List.of(linkBack("parts", "role", SeedKind.ROLE, "TAKES_PART").with("contribution")),
			SeedKind.QUESTIONS,
			List.of(new SeedLink("about", "",
					List.of(SeedKind.ROLE, SeedKind.SKILLS, SeedKind.TOOLS, SeedKind.FRAMEWORKS,
							SeedKind.CERTIFICATIONS),
					"ABOUT", false, false, (item, position) -> Map.of())),
			SeedKind.ROLE,
			List.of(link("", "discipline", SeedKind.DISCIPLINES, "BELONGS_TO"),
					link("skills", "skill", SeedKind.SKILLS, "REQUIRES").with((item, position) -> requirement(item)),
					link("tools", "tool", SeedKind.TOOLS, "USES").with("purpose"),
					link("frameworks", "framework", SeedKind.FRAMEWORKS, "APPLIES"),
					link("certifications", "certification", SeedKind.CERTIFICATIONS, "VALUES").with("standing"),
					linkBack("training", "organization", SeedKind.ORGANIZATIONS, "TRAINS_FOR"),
					link("reportsTo", "role", SeedKind.ROLE, "REPORTS_TO"),
					link("metrics", "metric", SeedKind.METRICS, "MEASURED_BY"),
					link("responsibilities", "responsibility", SeedKind.RESPONSIBILITIES, "RESPONSIBLE_FOR"),
					link("traits", "dimension", SeedKind.DIMENSIONS, "DESCRIBED_ON")
						.with((item, position) -> Map.of("values", SeedDocument.texts(item.path("values"))))),
			SeedKind.TRANSITION,
			List.of(link("", "from", SeedKind.ROLE, "FROM"), link("", "to", SeedKind.ROLE, "TO"),
					link("carriesOver", "skill", SeedKind.SKILLS, "CARRIES_OVER").with(SeedLink::position),
					link("develops", "skill", SeedKind.SKILLS, "DEVELOPS").with(SeedLink::position)));

	/** How a step of a transition refers to others. */
	static final List<SeedLink> OF_STEPS = List.of(link("develops", "", SeedKind.SKILLS, "DEVELOPS"),
			link("earns", "", SeedKind.CERTIFICATIONS, "EARNS"));

	/** Returns how entries of a kind refer to others. */
	static List<SeedLink> of(SeedKind kind) {
		return BY_KIND.getOrDefault(kind, List.of());
	}

	private static SeedLink link(String list, String target, SeedKind to, String type) {
		return new SeedLink(list, target, List.of(to), type, false, false, (item, position) -> Map.of());
	}

	private static SeedLink linkBack(String list, String target, SeedKind to, String type) {
		return new SeedLink(list, target, List.of(to), type, true, false, (item, position) -> Map.of());
	}

	private SeedLink with(String text) {
		return with((item, position) -> {
			var values = new TreeMap<String, Object>();
			SeedDocument.copy(item, values, text);
			return values;
		});
	}

	private SeedLink with(BiFunction<JsonNode, Integer, Map<String, Object>> values) {
		return new SeedLink(this.list, this.target, this.to, this.type, this.incoming, this.anyCatalogue, values);
	}

	private SeedLink ofAnyCatalogue() {
		return new SeedLink(this.list, this.target, this.to, this.type, this.incoming, true, this.values);
	}

	private static Map<String, Object> position(JsonNode item, int position) {
		return Map.of("position", position);
	}

	private static Map<String, Object> requirement(JsonNode skill) {
		Emphasis emphasis = Emphasis.of(skill.get("emphasis").asString());
		var requirement = new TreeMap<String, Object>(
				Map.of("importance", emphasis.importance(), "necessity", emphasis.necessity().name()));
		if (skill.has("level")) {
			requirement.put("level", skill.get("level").asDouble());
		}
		return requirement;
	}

	/** Returns what of the entry refers to others. */
	List<JsonNode> items(JsonNode entry) {
		if (this.list.isEmpty()) {
			return entry.has(this.target) ? List.of(entry) : List.of();
		}
		JsonNode items = entry.path(this.list);
		return items.isObject() ? List.of(items) : SeedDocument.items(items);
	}

	JsonNode reference(JsonNode item) {
		return this.target.isEmpty() ? item : item.path(this.target);
	}

	/** Returns whether a reference is to a node that need not be there yet. */
	boolean mayWait(JsonNode reference) {
		return this.anyCatalogue && new Id(reference.asString()).catalogue().isPresent();
	}

	/** Returns the node that has the evidence of an item, if it has its own. */
	JsonNode evident(JsonNode entry, JsonNode item) {
		return item.isObject() ? item : entry;
	}

}
