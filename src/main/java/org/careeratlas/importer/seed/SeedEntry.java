package org.careeratlas.importer.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.catalogue.Catalogue.NodeRow;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import tools.jackson.databind.JsonNode;

/** Converts an entry of the seed to a node, with its facts and parts. */
final class SeedEntry {

	private final SeedIndex index;

	private final SeedDocument document;

	private final JsonNode json;

	private final String id;

	private final List<NodeRow> nodes = new ArrayList<>();

	private final List<FactRow> facts = new ArrayList<>();

	private final SortedMap<String, Object> properties = new TreeMap<>();

	/**
	 * @param position position of the entry in its list, from 0
	 */
	SeedEntry(SeedIndex index, SeedDocument document, JsonNode json, int position) {
		this.index = index;
		this.document = document;
		this.json = json;
		this.id = document.id(json);
		read(position);
	}

	/** Returns the node and the nodes of its parts. */
	List<NodeRow> nodes() {
		return this.nodes;
	}

	List<FactRow> facts() {
		return this.facts;
	}

	private void read(int position) {
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
				evidence(this.json).forEach((piece) -> addFact(this.id, "ABOUT", about.asString(), piece));
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
			fact(skill, "skill", SeedKind.SKILLS, "REQUIRES", false, requirement(skill));
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

	private static Map<String, Object> requirement(JsonNode skill) {
		Emphasis emphasis = Emphasis.of(skill.get("emphasis").asString());
		var requirement = new TreeMap<String, Object>();
		requirement.put("importance", emphasis.importance());
		requirement.put("necessity", emphasis.necessity().name());
		if (skill.has("level")) {
			requirement.put("level", skill.get("level").asDouble());
		}
		return requirement;
	}

	private void salaries() {
		int order = 0;
		for (JsonNode salary : items("salaries")) {
			if (salary.get("low").asInt() > salary.get("high").asInt()) {
				this.index.problem(this.document, salary.get("low"), "the lower bound %d is above the upper bound %d"
					.formatted(salary.get("low").asInt(), salary.get("high").asInt()));
			}
			var figures = new TreeMap<String, Object>();
			SeedDocument.copy(salary, figures, "component", "statistic", "period", "currency", "region", "context");
			percentile(salary, figures);
			figures.put("low", salary.get("low").asInt());
			figures.put("high", salary.get("high").asInt());
			figures.put("openEnded", salary.path("openEnded").asBoolean(false));
			figures.put("approximate", salary.path("approximate").asBoolean(false));
			figures.put("industries", strings(salary.path("industries")));
			part("salary", ++order, "Salary", "PAID", salary, figures);
		}
	}

	private void percentile(JsonNode salary, SortedMap<String, Object> figures) {
		if (salary.has("percentile") != "PERCENTILE".equals(salary.get("statistic").asString())) {
			this.index.problem(this.document, salary,
					"a percentile is given where, and only where, the statistic is PERCENTILE");
		}
		if (salary.has("percentile")) {
			figures.put("percentile", salary.get("percentile").asInt());
		}
	}

	private void transition() {
		texts("kind", "basis");
		for (JsonNode end : List.of(this.json.get("from"), this.json.get("to"))) {
			resolves(end, SeedKind.ROLE);
		}
		for (SortedMap<String, Object> piece : evidence(this.json)) {
			addFact(this.id, "FROM", this.json.get("from").asString(), piece);
			addFact(this.id, "TO", this.json.get("to").asString(), piece);
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
			SeedDocument.copy(step, advice, "title", "guidance");
			advice.put("examples", strings(step.path("examples")));
			advice.put("order", ++order);
			String stepId = part(suffix, order, "Step", type, step, advice);
			stepFacts(step, "develops", SeedKind.SKILLS, "DEVELOPS", stepId);
			stepFacts(step, "earns", SeedKind.CERTIFICATIONS, "EARNS", stepId);
		}
	}

	private void stepFacts(JsonNode step, String list, SeedKind kind, String type, String stepId) {
		for (JsonNode reached : SeedDocument.items(step.path(list))) {
			if (resolves(reached, kind)) {
				evidence(step).forEach((piece) -> addFact(stepId, type, reached.asString(), piece));
			}
		}
	}

	/**
	 * Adds a node that only exists as a part of this one, such as a salary, and returns
	 * its id.
	 */
	private String part(String suffix, int order, String label, String type, JsonNode part,
			SortedMap<String, Object> values) {
		String partId = "%s-%s-%d".formatted(this.id, suffix, order);
		node(partId, List.of(label), values);
		evidence(part).forEach((piece) -> addFact(this.id, type, partId, piece));
		return partId;
	}

	/** Adds the sources of the entry itself, such as of its name and summary. */
	private void statedBy() {
		if (this.document.kind() != SeedKind.SOURCES) {
			this.index.evidenceIfAny(this.document, this.json)
				.forEach((piece) -> addFact(this.id, "STATED_BY", String.valueOf(piece.get("source")), piece));
		}
	}

	private void facts(String list, String target, SeedKind kind, String type, boolean incoming, String... properties) {
		for (JsonNode fact : distinct(list, target)) {
			var values = new TreeMap<String, Object>();
			SeedDocument.copy(fact, values, properties);
			fact(fact, target, kind, type, incoming, values);
		}
	}

	private void fact(JsonNode fact, String target, SeedKind kind, String type, boolean incoming,
			Map<String, Object> values) {
		if (!resolves(fact.get(target), kind)) {
			return;
		}
		String other = fact.get(target).asString();
		for (SortedMap<String, Object> piece : evidence(fact)) {
			piece.putAll(values);
			addFact(incoming ? other : this.id, type, incoming ? this.id : other, piece);
		}
	}

	/**
	 * Returns the entries of a list, reporting those that refer to the same node twice.
	 */
	private List<JsonNode> distinct(String list, String target) {
		Set<String> seen = new HashSet<>();
		for (JsonNode item : items(list)) {
			if (!seen.add(item.get(target).asString())) {
				this.index.problem(this.document, item, "%s lists '%s' twice; give one entry several pieces of evidence"
					.formatted(list, item.get(target).asString()));
			}
		}
		return items(list);
	}

	private boolean resolves(JsonNode reference, SeedKind... allowed) {
		return this.index.resolves(this.document, reference, allowed);
	}

	private List<SortedMap<String, Object>> evidence(JsonNode fact) {
		return this.index.evidence(this.document, fact);
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

	private void kind(String property, String defaultKind) {
		this.properties.put(property, this.json.path("kind").asString(defaultKind));
	}

	private void texts(String... keys) {
		SeedDocument.copy(this.json, this.properties, keys);
	}

	private List<JsonNode> items(String list) {
		return SeedDocument.items(this.json.path(list));
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
