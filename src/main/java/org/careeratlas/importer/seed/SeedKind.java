package org.careeratlas.importer.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files in the seed, and what each of their entries is in the graph. */
enum SeedKind {

	SOURCES("sources.yaml", "sources", "Source"), DISCIPLINES("disciplines.yaml", "disciplines", "Discipline"),
	DIMENSIONS("dimensions.yaml", "dimensions", "Dimension"),
	ORGANIZATIONS("organizations.yaml", "organizations", "Organization"),
	SKILLS("skills.yaml", "skills", "Skill", "Concept"), TOOLS("tools.yaml", "tools", "Tool", "Concept"),
	FRAMEWORKS("frameworks.yaml", "frameworks", "Framework", "Concept"),
	CERTIFICATIONS("certifications.yaml", "certifications", "Certification", "Concept"),
	METRICS("metrics.yaml", "metrics", "Metric"),
	RESPONSIBILITIES("responsibilities.yaml", "responsibilities", "Responsibility"),
	SCENARIOS("scenarios.yaml", "scenarios", "Scenario"), QUESTIONS("questions.yaml", "questions", "Question"),
	/** No nodes, but facts between ours and those of other catalogues. */
	MATCHES("matches.yaml", "matches"), ROLE("roles/", "role", "Role", "Concept"),
	TRANSITION("transitions/", "transition", "Transition");

	private final String path;

	private final String schema;

	private final List<String> labels;

	SeedKind(String path, String schema, String... labels) {
		this.path = path;
		this.schema = schema;
		this.labels = List.of(labels);
	}

	/** The kind of the file at the path. */
	static Optional<SeedKind> of(String path) {
		return Arrays.stream(values())
			.filter((kind) -> kind.isFolder() ? path.matches(kind.path + "[^/]+\\.yaml") : path.equals(kind.path))
			.findFirst();
	}

	/** Whether each entry is a file of its own. */
	boolean isFolder() {
		return this.path.endsWith("/");
	}

	/** Whether its entries are nodes, and not facts alone. */
	boolean isNode() {
		return !this.labels.isEmpty();
	}

	/** The name of the JSON Schema and, of a list, the key that it stands under. */
	String schema() {
		return this.schema;
	}

	List<String> labels() {
		return this.labels;
	}

	/** The label that tells the kind. */
	String label() {
		return this.labels.getFirst();
	}

}
