package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.careeratlas.model.NameKey;
import tools.jackson.databind.JsonNode;

/** The properties of the node that an entry becomes. */
final class EntryProperties {

	private final JsonNode json;

	private final SortedMap<String, Object> properties = new TreeMap<>();

	private EntryProperties(JsonNode json) {
		this.json = json;
	}

	/**
	 * Returns the properties of an entry.
	 * @param position position of the entry in its list, from 0
	 */
	static SortedMap<String, Object> of(SeedKind kind, JsonNode entry, int position) {
		var read = new EntryProperties(entry);
		read.common();
		read.special(kind, position);
		return read.properties;
	}

	private void common() {
		texts("name", "summary", "url", "category", "abbreviation", "family", "question", "answer", "publisher",
				"licence", "version", "note");
		if (this.json.has("name")) {
			this.properties.put("nameKey", NameKey.of(this.json.get("name").asString()));
		}
		if (this.json.has("alsoKnownAs")) {
			this.properties.put("alsoKnownAs", SeedDocument.texts(this.json.get("alsoKnownAs")));
		}
		if (this.json.has("codes")) {
			codes(SeedDocument.items(this.json.get("codes")));
		}
	}

	private void codes(List<JsonNode> codes) {
		this.properties.put("codes",
				codes.stream()
					.map((code) -> SeedDocument.text(code, "scheme") + " " + SeedDocument.text(code, "code"))
					.toList());
		this.properties.put("codeUrls", codes.stream().map((code) -> SeedDocument.text(code, "url")).toList());
	}

	private void special(SeedKind kind, int position) {
		switch (kind) {
			case SOURCES -> source();
			case DIMENSIONS -> this.properties.put("position", position);
			case SKILLS -> kind("skillKind", "SKILL");
			case TOOLS -> tool();
			case RESPONSIBILITIES -> kind("responsibilityKind", "DUTY");
			case ROLE -> role();
			case TRANSITION -> texts("kind", "basis");
			default -> {
			}
		}
	}

	private void source() {
		texts("basis");
		if (this.json.has("releasedOn")) {
			this.properties.put("releasedOn", LocalDate.parse(this.json.get("releasedOn").asString()));
		}
	}

	private void tool() {
		kind("toolKind", "SOFTWARE");
		this.properties.put("promotedBySource", this.json.path("promotedBySource").asBoolean(false));
	}

	private void role() {
		kind("roleKind", "POSITION");
		if (this.json.has("jobZone")) {
			this.properties.put("jobZone", this.json.get("jobZone").asInt());
		}
	}

	private void kind(String property, String defaultKind) {
		this.properties.put(property, this.json.path("kind").asString(defaultKind));
	}

	private void texts(String... keys) {
		SeedDocument.copy(this.json, this.properties, keys);
	}

}
