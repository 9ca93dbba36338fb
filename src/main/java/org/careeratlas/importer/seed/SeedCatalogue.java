package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.Catalogue.FactRow;
import org.careeratlas.graph.Catalogue.NodeRow;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.NameKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns documents that fit their schemas into the nodes and facts of the graph. */
final class SeedCatalogue {

	static final String ORIGIN = "seed";

	private final List<SeedProblem> problems = new ArrayList<>();

	private final Map<String, SeedKind> kinds = new HashMap<>();

	private final Map<String, String> bases = new HashMap<>();

	private final List<NodeRow> nodes = new ArrayList<>();

	private final List<FactRow> facts = new ArrayList<>();

	private SeedCatalogue() {
	}

	/**
	 * The catalogue that the documents describe.
	 * @throws InvalidSeedException if they contradict themselves or each other
	 */
	static Catalogue of(List<SeedDocument> documents) {
		var seed = new SeedCatalogue();
		documents.forEach(seed::register);
		documents.forEach(seed::add);
		if (!seed.problems.isEmpty()) {
			throw new InvalidSeedException(seed.problems);
		}
		seed.countFactsOfSources();
		return new Catalogue(ORIGIN, seed.nodes, seed.facts);
	}

	private void register(SeedDocument document) {
		for (JsonNode entry : document.entries()) {
			String id = id(document, entry);
			SeedKind former = this.kinds.putIfAbsent(id, document.kind());
			if (former != null) {
				problem(document, entry.has("id") ? entry.get("id") : entry,
						"the id '%s' is taken by a %s; ids are unique over the whole seed".formatted(id, name(former)));
			}
			if (document.kind() == SeedKind.SOURCES) {
				this.bases.put(id, entry.get("basis").asString());
			}
			if (document.kind().isFolder() && !document.path().endsWith("/" + id + ".yaml")) {
				problem(document, entry, "the file must be named after its id: %s.yaml".formatted(id));
			}
		}
	}

	private static String id(SeedDocument document, JsonNode entry) {
		return (document.kind() == SeedKind.TRANSITION)
				? entry.get("from").asString() + "-to-" + entry.get("to").asString() : entry.get("id").asString();
	}

	private void add(SeedDocument document) {
		int position = 0;
		for (JsonNode entry : document.entries()) {
			new Entry(document, entry, id(document, entry)).add(position++);
		}
	}

	private void problem(SeedDocument document, JsonNode at, String reason) {
		this.problems.add(document.problem(at, reason));
	}

	private static String name(SeedKind kind) {
		return kind.label().toLowerCase(Locale.ROOT);
	}

	private void countFactsOfSources() {
		Map<Object, SortedMap<String, Long>> counts = this.facts.stream()
			.filter((fact) -> fact.properties().containsKey("source"))
			.collect(Collectors.groupingBy((fact) -> fact.properties().get("source"),
					Collectors.groupingBy(FactRow::type, TreeMap::new, Collectors.counting())));
		this.nodes.stream().filter((node) -> node.labels().contains("Source")).forEach((source) -> {
			SortedMap<String, Long> ofSource = counts.getOrDefault(source.id().value(), new TreeMap<>());
			source.properties().put("countedKinds", List.copyOf(ofSource.keySet()));
			source.properties().put("counts", List.copyOf(ofSource.values()));
		});
	}

	/** One node of the seed, with the facts that its entry states. */
	private final class Entry {

		private final SeedDocument document;

		private final JsonNode json;

		private final String id;

		private final SortedMap<String, Object> properties = new TreeMap<>();

		Entry(SeedDocument document, JsonNode json, String id) {
			this.document = document;
			this.json = json;
			this.id = id;
		}

		void add(int position) {
			texts("name", "summary", "url", "category", "abbreviation", "family", "question", "answer", "publisher",
					"licence", "version", "note");
			if (this.json.has("name")) {
				this.properties.put("nameKey", NameKey.of(this.json.get("name").asString()));
			}
			switch (this.document.kind()) {
				case SOURCES -> source();
				case DISCIPLINES, ORGANIZATIONS, FRAMEWORKS, METRICS -> {
				}
				case DIMENSIONS -> this.properties.put("position", position);
				case SKILLS -> skill();
				case TOOLS -> tool();
				case CERTIFICATIONS -> certification();
				case RESPONSIBILITIES -> kind("responsibilityKind", "DUTY");
				case SCENARIOS -> facts("parts", "role", SeedKind.ROLE, "TAKES_PART", true, "contribution");
				case QUESTIONS -> question();
				case ROLE -> role();
				case TRANSITION -> transition();
			}
			aliases();
			node(this.id, this.document.kind().labels(), this.properties);
			statedBy();
		}

		private void source() {
			texts("basis");
			if (this.json.has("releasedOn")) {
				this.properties.put("releasedOn", LocalDate.parse(this.json.get("releasedOn").asString()));
			}
		}

		private void skill() {
			kind("skillKind", "SKILL");
			facts("broader", "skill", SeedKind.SKILLS, "BROADER", false);
			facts("related", "skill", SeedKind.SKILLS, "RELATED", false);
		}

		private void tool() {
			kind("toolKind", "SOFTWARE");
			this.properties.put("promotedBySource", this.json.path("promotedBySource").asBoolean(false));
		}

		private void certification() {
			if (this.json.has("issuer")) {
				fact(this.json.get("issuer"), "organization", SeedKind.ORGANIZATIONS, "ISSUED_BY", false, Map.of());
			}
			facts("develops", "skill", SeedKind.SKILLS, "DEVELOPS", false);
		}

		private void question() {
			for (JsonNode about : items("about")) {
				if (resolves(about, SeedKind.ROLE, SeedKind.SKILLS, SeedKind.TOOLS, SeedKind.FRAMEWORKS,
						SeedKind.CERTIFICATIONS)) {
					evidence(this.json, true).forEach((claim) -> addFact(this.id, "ABOUT", about.asString(), claim));
				}
			}
		}

		private void role() {
			kind("roleKind", "POSITION");
			if (this.json.has("jobZone")) {
				this.properties.put("jobZone", this.json.get("jobZone").asInt());
			}
			if (this.json.has("discipline")) {
				fact(this.json, "discipline", SeedKind.DISCIPLINES, "BELONGS_TO", false, Map.of());
			}
			for (JsonNode skill : distinct("skills", "skill")) {
				fact(skill, "skill", SeedKind.SKILLS, "REQUIRES", false, demand(skill));
			}
			facts("tools", "tool", SeedKind.TOOLS, "USES", false, "purpose");
			facts("frameworks", "framework", SeedKind.FRAMEWORKS, "APPLIES", false);
			facts("certifications", "certification", SeedKind.CERTIFICATIONS, "VALUES", false, "standing");
			facts("training", "organization", SeedKind.ORGANIZATIONS, "TRAINS_FOR", true);
			facts("reportsTo", "role", SeedKind.ROLE, "REPORTS_TO", false);
			facts("metrics", "metric", SeedKind.METRICS, "MEASURED_BY", false);
			facts("responsibilities", "responsibility", SeedKind.RESPONSIBILITIES, "RESPONSIBLE_FOR", false);
			for (JsonNode trait : distinct("traits", "dimension")) {
				fact(trait, "dimension", SeedKind.DIMENSIONS, "DESCRIBED_ON", false,
						Map.of("values", strings(trait.get("values"))));
			}
			salaries();
		}

		private static Map<String, Object> demand(JsonNode skill) {
			Emphasis emphasis = Emphasis.of(skill.get("emphasis").asString());
			var demand = new TreeMap<String, Object>();
			demand.put("importance", emphasis.importance());
			demand.put("necessity", emphasis.necessity().name());
			if (skill.has("level")) {
				demand.put("level", skill.get("level").asDouble());
			}
			return demand;
		}

		private void salaries() {
			int order = 0;
			for (JsonNode salary : items("salaries")) {
				if (salary.get("low").asInt() > salary.get("high").asInt()) {
					problem(this.document, salary.get("low"), "the lower bound %d is above the upper bound %d"
						.formatted(salary.get("low").asInt(), salary.get("high").asInt()));
				}
				var figures = new TreeMap<String, Object>();
				for (String key : List.of("component", "statistic", "currency", "region", "context")) {
					put(figures, salary, key);
				}
				figures.put("low", salary.get("low").asInt());
				figures.put("high", salary.get("high").asInt());
				figures.put("openEnded", salary.path("openEnded").asBoolean(false));
				figures.put("approximate", salary.path("approximate").asBoolean(false));
				figures.put("industries", strings(salary.path("industries")));
				part("salary", ++order, "Salary", "PAID", salary, figures);
			}
		}

		private void transition() {
			texts("kind", "basis");
			for (JsonNode end : List.of(this.json.get("from"), this.json.get("to"))) {
				resolves(end, SeedKind.ROLE);
			}
			for (SortedMap<String, Object> claim : evidence(this.json, true)) {
				addFact(this.id, "FROM", this.json.get("from").asString(), claim);
				addFact(this.id, "TO", this.json.get("to").asString(), claim);
			}
			positioned("carriesOver", "CARRIES_OVER");
			positioned("develops", "DEVELOPS");
			steps("steps", "step", "HAS_STEP");
			steps("firstSteps", "first-step", "HAS_FIRST_STEP");
		}

		private void positioned(String list, String type) {
			int position = 0;
			for (JsonNode skill : distinct(list, "skill")) {
				fact(skill, "skill", SeedKind.SKILLS, type, false, Map.of("position", position++));
			}
		}

		private void steps(String list, String suffix, String type) {
			int order = 0;
			for (JsonNode step : items(list)) {
				var advice = new TreeMap<String, Object>();
				put(advice, step, "title");
				put(advice, step, "guidance");
				advice.put("examples", strings(step.path("examples")));
				advice.put("order", ++order);
				String stepId = part(suffix, order, "Step", type, step, advice);
				leads(step, "develops", SeedKind.SKILLS, "DEVELOPS", stepId);
				leads(step, "earns", SeedKind.CERTIFICATIONS, "EARNS", stepId);
			}
		}

		private void leads(JsonNode step, String list, SeedKind kind, String type, String stepId) {
			for (JsonNode reached : SeedDocument.items(step.path(list))) {
				if (resolves(reached, kind)) {
					evidence(step, true).forEach((claim) -> addFact(stepId, type, reached.asString(), claim));
				}
			}
		}

		/** A node that exists as a part of this one alone, such as a salary. */
		private String part(String suffix, int order, String label, String type, JsonNode part,
				SortedMap<String, Object> values) {
			String partId = "%s-%s-%d".formatted(this.id, suffix, order);
			node(partId, List.of(label), values);
			evidence(part, true).forEach((claim) -> addFact(this.id, type, partId, claim));
			return partId;
		}

		/** Who says what the entry itself says, its name and summary above all. */
		private void statedBy() {
			if (this.document.kind() != SeedKind.SOURCES) {
				evidence(this.json, false)
					.forEach((claim) -> addFact(this.id, "STATED_BY", String.valueOf(claim.get("source")), claim));
			}
		}

		private void facts(String list, String target, SeedKind kind, String type, boolean incoming,
				String... properties) {
			for (JsonNode fact : distinct(list, target)) {
				var values = new TreeMap<String, Object>();
				for (String property : properties) {
					put(values, fact, property);
				}
				fact(fact, target, kind, type, incoming, values);
			}
		}

		private void fact(JsonNode fact, String target, SeedKind kind, String type, boolean incoming,
				Map<String, Object> values) {
			if (!resolves(fact.get(target), kind)) {
				return;
			}
			String other = fact.get(target).asString();
			for (SortedMap<String, Object> claim : evidence(fact, true)) {
				claim.putAll(values);
				addFact(incoming ? other : this.id, type, incoming ? this.id : other, claim);
			}
		}

		/** The entries of a list, of which no two may refer to the same node. */
		private List<JsonNode> distinct(String list, String target) {
			Set<String> seen = new HashSet<>();
			for (JsonNode item : items(list)) {
				if (!seen.add(item.get(target).asString())) {
					problem(this.document, item, "%s lists '%s' twice; give one entry several pieces of evidence"
						.formatted(list, item.get(target).asString()));
				}
			}
			return items(list);
		}

		private boolean resolves(JsonNode reference, SeedKind... allowed) {
			SeedKind found = kinds.get(reference.asString());
			if (found != null && List.of(allowed).contains(found)) {
				return true;
			}
			String wanted = Arrays.stream(allowed).map(SeedCatalogue::name).collect(Collectors.joining(" or "));
			problem(this.document, reference,
					(found == null) ? "no %s has the id '%s'".formatted(wanted, reference.asString())
							: "'%s' is a %s, not a %s".formatted(reference.asString(), name(found), wanted));
			return false;
		}

		/**
		 * The evidence of a fact, or else that of its file; each piece a claim of its
		 * own.
		 */
		private List<SortedMap<String, Object>> evidence(JsonNode fact, boolean required) {
			JsonNode given = fact.has("evidence") ? fact.get("evidence") : this.document.root().path("evidence");
			if (given.isMissingNode() && required) {
				problem(this.document, fact, "there is no evidence: give some to this fact or to the whole file");
			}
			List<JsonNode> pieces = given.isObject() ? List.of(given) : SeedDocument.items(given);
			return pieces.stream()
				.filter((piece) -> resolves(piece.get("source"), SeedKind.SOURCES))
				.map(this::claim)
				.collect(Collectors.toCollection(ArrayList::new));
		}

		private SortedMap<String, Object> claim(JsonNode piece) {
			var claim = new TreeMap<String, Object>();
			put(claim, piece, "source");
			put(claim, piece, "note");
			put(claim, piece, "url");
			claim.put("basis", piece.has("basis") ? piece.get("basis").asString()
					: String.valueOf(bases.get(piece.get("source").asString())));
			if (piece.has("asOf")) {
				claim.put("asOf", LocalDate.parse(piece.get("asOf").asString()));
			}
			return claim;
		}

		private void aliases() {
			if (this.json.has("alsoKnownAs")) {
				this.properties.put("alsoKnownAs", strings(this.json.get("alsoKnownAs")));
			}
			if (this.json.has("codes")) {
				this.properties.put("codes", each("codes",
						(code) -> "%s %s".formatted(code.get("scheme").asString(), code.get("code").asString())));
				this.properties.put("codeUrls", each("codes", (code) -> code.path("url").asString("")));
			}
		}

		private List<String> each(String list, Function<JsonNode, String> text) {
			return items(list).stream().map(text).toList();
		}

		private void kind(String property, String otherwise) {
			this.properties.put(property, this.json.path("kind").asString(otherwise));
		}

		private void texts(String... keys) {
			for (String key : keys) {
				put(this.properties, this.json, key);
			}
		}

		private List<JsonNode> items(String list) {
			return SeedDocument.items(this.json.path(list));
		}

	}

	private static void put(Map<String, Object> values, JsonNode from, String key) {
		if (from.has(key)) {
			values.put(key, from.get(key).asString().strip());
		}
	}

	private static List<String> strings(JsonNode list) {
		return SeedDocument.items(list).stream().map((text) -> text.asString().strip()).toList();
	}

	private void node(String id, List<String> labels, SortedMap<String, Object> properties) {
		this.nodes.add(new NodeRow(new Id(id), labels, properties));
	}

	private void addFact(String from, String type, String to, SortedMap<String, Object> properties) {
		this.facts.add(new FactRow(new Id(from), type, new Id(to), properties));
	}

}
