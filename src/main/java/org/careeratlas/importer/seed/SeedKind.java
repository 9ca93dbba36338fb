package org.careeratlas.importer.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.careeratlas.known.Suggestion;

/** The kinds of files in the seed, with the labels of their entries in the graph. */
enum SeedKind {

	SOURCES("sources.yaml", "sources", "Source"), DISCIPLINES("disciplines.yaml", "disciplines", "Discipline"),
	DIMENSIONS("dimensions.yaml", "dimensions", "Dimension"),
	ORGANIZATIONS("organizations.yaml", "organizations", "Organization"),
	SKILLS("skills.yaml", "skills", "Skill", "Concept"), TOOLS("tools.yaml", "tools", "Tool", "Concept"),
	FRAMEWORKS("frameworks.yaml", "frameworks", "Framework", "Concept"),
	CERTIFICATIONS("certifications.yaml", "certifications", "Certification", "Concept"),
	/** Conditions of the law for holding roles, also those of other catalogues. */
	LICENSES("licenses.yaml", "licenses", "License"), METRICS("metrics.yaml", "metrics", "Metric"),
	RESPONSIBILITIES("responsibilities.yaml", "responsibilities", "Responsibility"),
	SCENARIOS("scenarios.yaml", "scenarios", "Scenario"), QUESTIONS("questions.yaml", "questions", "Question"),
	/** Names of the families that roles may belong to. */
	FAMILIES("families.yaml", "families"),
	/** Facts between roles or skills of the seed and those of other catalogues. */
	MATCHES("matches.yaml", "matches"),
	/** Facts between tools of the seed or of another catalogue and tools of others. */
	TOOL_MATCHES("tool-matches.yaml", "matches"), ROLE("roles/", "role", "Role", "Concept"),
	TRANSITION("transitions/", "transition", "Transition");

	private final String path;

	private final String schema;

	private final List<String> labels;

	SeedKind(String path, String schema, String... labels) {
		this.path = path;
		this.schema = schema;
		this.labels = List.of(labels);
	}

	/** Returns the kind of the file at a path relative to the seed's folder. */
	static Optional<SeedKind> of(String path) {
		return Arrays.stream(values())
			.filter((kind) -> kind.isFolder() ? path.matches(kind.path + "[^/]+\\.yaml") : path.equals(kind.path))
			.findFirst();
	}

	/** Returns the kind that a file of no seed may be meant to have, by its name. */
	static Optional<SeedKind> meant(String path) {
		String start = path.substring(0, path.indexOf('/') + 1);
		return Suggestion
			.nearest(start.isEmpty() ? path : start, Arrays.stream(values()).map((kind) -> kind.path).toList())
			.flatMap((near) -> Arrays.stream(values()).filter((kind) -> kind.path.equals(near)).findFirst());
	}

	/** Returns the path that a file of this kind should have. */
	String path(String file) {
		return isFolder() ? this.path + stem(file) + ".yaml" : this.path;
	}

	/** Returns the name of a file without its folder and ending. */
	static String stem(String path) {
		return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
	}

	/** Returns whether each entry is a separate file. */
	boolean isFolder() {
		return this.path.endsWith("/");
	}

	/** Returns whether the entries are nodes, not facts or words. */
	boolean isNode() {
		return !this.labels.isEmpty();
	}

	/** Returns whether the entries are matches of concepts of several catalogues. */
	boolean isMatches() {
		return this == MATCHES || this == TOOL_MATCHES;
	}

	/**
	 * Returns the name of the JSON Schema, which is also the key of a list of entries.
	 */
	String schema() {
		return this.schema;
	}

	List<String> labels() {
		return this.labels;
	}

	/** Returns what an entry is called in messages. */
	String word() {
		return this.labels.getFirst().toLowerCase(Locale.ROOT);
	}

}
