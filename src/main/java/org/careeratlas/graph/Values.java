package org.careeratlas.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

/** Reads records out of what Neo4j returns. */
final class Values {

	private static final Map<String, Function<MapAccessor, Node>> BY_LABEL = Map.ofEntries(
			Map.entry("Role", Values::role), Map.entry("Skill", Values::skill), Map.entry("Tool", Values::tool),
			Map.entry("Framework", Values::framework), Map.entry("Certification", Values::certification),
			Map.entry("RoleGroup", Values::roleGroup), Map.entry("JobZone", Values::jobZone),
			Map.entry("Organization", Values::organization), Map.entry("Discipline", Values::discipline),
			Map.entry("Dimension", Values::dimension), Map.entry("Metric", Values::metric),
			Map.entry("Responsibility", Values::responsibility), Map.entry("Scenario", Values::scenario),
			Map.entry("Question", Values::question), Map.entry("Source", Values::source));

	private Values() {
	}

	/**
	 * The node, whole or as {@link Projection} has it, as a record; empty for those that
	 * are no records of their own.
	 */
	static Optional<Node> node(Value value) {
		for (String label : labels(value)) {
			Function<MapAccessor, Node> reader = BY_LABEL.get(label);
			if (reader != null) {
				return Optional.of(reader.apply(value));
			}
		}
		return Optional.empty();
	}

	private static Iterable<String> labels(Value value) {
		return value.hasType(TypeSystem.getDefault().NODE()) ? value.asNode().labels()
				: List.of(value.get(Projection.LABEL).asString());
	}

	/** The node, known to be of the type. */
	static <N extends Node> N node(Value value, Class<N> type) {
		return type.cast(node(value).orElseThrow());
	}

	static Id id(MapAccessor from) {
		return new Id(from.get("id").asString());
	}

	static @Nullable String text(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asString();
	}

	static @Nullable Integer number(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asInt();
	}

	static @Nullable Double decimal(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asDouble();
	}

	static @Nullable Boolean flag(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asBoolean();
	}

	static @Nullable LocalDate date(MapAccessor from, String key) {
		return from.get(key).isNull() ? null : from.get(key).asLocalDate();
	}

	static List<String> texts(MapAccessor from, String key) {
		return from.get(key).isNull() ? List.of() : from.get(key).asList(Value::asString);
	}

	static <E extends Enum<E>> E constant(MapAccessor from, String key, Class<E> type) {
		return Enum.valueOf(type, from.get(key).asString());
	}

	/** Who claims the facts, in the order of the sources. */
	static List<Evidence> evidence(List<Value> facts) {
		return facts.stream().map(Values::evidence).sorted(Evidence.ORDER).toList();
	}

	private static Evidence evidence(Value fact) {
		return new Evidence(new Id(fact.get("source").asString()), constant(fact, "basis", EvidenceBasis.class),
				text(fact, "note"), date(fact, "asOf"), text(fact, "url"));
	}

	private static List<ExternalCode> codes(MapAccessor from) {
		List<String> codes = texts(from, "codes");
		List<String> urls = texts(from, "codeUrls");
		var all = new ArrayList<ExternalCode>(codes.size());
		for (int i = 0; i < codes.size(); i++) {
			all.add(code(codes.get(i), urls.get(i)));
		}
		return List.copyOf(all);
	}

	/** Such as {@code ISCO_08 2654}, and where it is described, if anywhere. */
	static ExternalCode code(String schemeAndCode, String url) {
		String[] parts = schemeAndCode.split(" ", 2);
		return new ExternalCode(parts[0], parts[1], url.isEmpty() ? null : url);
	}

	private static String name(MapAccessor from) {
		return from.get("name").asString();
	}

	private static @Nullable String summary(MapAccessor from) {
		return text(from, "summary");
	}

	private static Role role(MapAccessor from) {
		return new Role(id(from), name(from), summary(from), codes(from), constant(from, "roleKind", RoleKind.class),
				text(from, "family"), number(from, "jobZone"), flag(from, "regulated"));
	}

	private static Skill skill(MapAccessor from) {
		return new Skill(id(from), name(from), summary(from), codes(from), constant(from, "skillKind", SkillKind.class),
				reuseLevel(from), from.get("group").asBoolean(false));
	}

	private static @Nullable ReuseLevel reuseLevel(MapAccessor from) {
		return from.get("reuseLevel").isNull() ? null : constant(from, "reuseLevel", ReuseLevel.class);
	}

	private static Tool tool(MapAccessor from) {
		return new Tool(id(from), name(from), summary(from), codes(from), constant(from, "toolKind", ToolKind.class),
				text(from, "category"), categories(from), from.get("promotedBySource").asBoolean(false));
	}

	private static List<String> categories(MapAccessor from) {
		List<String> categories = texts(from, "categories");
		return (categories.isEmpty() && !from.get("category").isNull()) ? List.of(from.get("category").asString())
				: categories;
	}

	private static Framework framework(MapAccessor from) {
		return new Framework(id(from), name(from), summary(from), codes(from));
	}

	private static Certification certification(MapAccessor from) {
		return new Certification(id(from), name(from), summary(from), codes(from), text(from, "abbreviation"));
	}

	private static RoleGroup roleGroup(MapAccessor from) {
		return new RoleGroup(id(from), name(from), summary(from), codes(from));
	}

	private static JobZone jobZone(MapAccessor from) {
		return new JobZone(id(from), from.get("zone").asInt(), name(from), text(from, "experience"),
				text(from, "education"), text(from, "training"), text(from, "examples"), text(from, "svpRange"));
	}

	private static Organization organization(MapAccessor from) {
		return new Organization(id(from), name(from), text(from, "url"));
	}

	private static Discipline discipline(MapAccessor from) {
		return new Discipline(id(from), name(from), summary(from));
	}

	private static Dimension dimension(MapAccessor from) {
		return new Dimension(id(from), name(from), summary(from), from.get("position").asInt());
	}

	private static Metric metric(MapAccessor from) {
		return new Metric(id(from), name(from), summary(from));
	}

	private static Responsibility responsibility(MapAccessor from) {
		return new Responsibility(id(from), name(from), summary(from),
				constant(from, "responsibilityKind", ResponsibilityKind.class));
	}

	private static Scenario scenario(MapAccessor from) {
		return new Scenario(id(from), name(from), summary(from));
	}

	private static Question question(MapAccessor from) {
		return new Question(id(from), from.get("question").asString(), from.get("answer").asString());
	}

	private static Source source(MapAccessor from) {
		return new Source(id(from), name(from), text(from, "publisher"), text(from, "url"), text(from, "licence"),
				text(from, "licenceUrl"), text(from, "attribution"), text(from, "version"), date(from, "releasedOn"),
				constant(from, "basis", EvidenceBasis.class), text(from, "note"),
				from.get("importedAt").isNull() ? null : from.get("importedAt").asOffsetDateTime());
	}

}
