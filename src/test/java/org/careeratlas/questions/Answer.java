package org.careeratlas.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the service answers to a question. */
record Answer(Map<Ask, JsonNode> parts) {

	private static final String BETWEEN = " > ";

	JsonNode part(Ask ask) {
		return this.parts.getOrDefault(ask, MissingNode.getInstance());
	}

	/** The values below a path such as {@code steps/&#42;/title}, without nulls. */
	List<String> values(Ask ask, String path) {
		return nodes(ask, path).map(JsonNode::asString).toList();
	}

	Stream<JsonNode> nodes(Ask ask, String path) {
		Stream<JsonNode> nodes = Stream.of(part(ask));
		for (String name : path.split("/")) {
			nodes = nodes.flatMap((node) -> name.equals("*") ? node.valueStream() : Stream.of(child(node, name)));
		}
		return nodes.filter((node) -> !node.isMissingNode() && !node.isNull());
	}

	private static JsonNode child(JsonNode node, String name) {
		return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
	}

	/** How many steps the plan has; unknown where the gap is. */
	List<String> steps() {
		return part(Ask.PLAN).path("transferability").isNumber() ? size(part(Ask.PLAN).path("steps")) : List.of();
	}

	/** What the plan says is to be done, for skills and besides. */
	List<String> planned() {
		return Stream.concat(nodes(Ask.PLAN, "steps/*/title"), nodes(Ask.PLAN, "gates/*/description"))
			.map(JsonNode::asString)
			.toList();
	}

	/** How often the best path changes jobs; unknown without a path. */
	List<String> moves() {
		return nodes(Ask.PATHS, "paths/0/moves").map(JsonNode::valueStream)
			.map((moves) -> moves.filter((move) -> !sameJob(move)).count())
			.map(String::valueOf)
			.toList();
	}

	/** Whether the move only leads to the same job in another catalogue. */
	private static boolean sameJob(JsonNode move) {
		return move.path("mapping").isString() && !move.path("mapping").asString().equals("NARROW");
	}

	private static List<String> size(JsonNode list) {
		return List.of(String.valueOf(list.size()));
	}

	/** The paths, such as {@code A > B > C}. */
	List<String> routes() {
		return nodes(Ask.PATHS, "paths/*").map(Answer::route).toList();
	}

	private static String route(JsonNode path) {
		var roles = new ArrayList<String>();
		roles.add(path.at("/moves/0/from/name").asString(""));
		path.path("moves").forEach((move) -> roles.add(move.at("/to/name").asString()));
		return String.join(BETWEEN, roles);
	}

	/** The roles between both ends, on any path. */
	List<String> visited() {
		return routes().stream()
			.map((route) -> List.of(route.split(BETWEEN)))
			.flatMap((roles) -> roles.subList(1, roles.size() - 1).stream())
			.distinct()
			.toList();
	}

	/**
	 * The widest step between job zones on any path; unknown where no zones are known.
	 */
	List<String> zoneStep() {
		return nodes(Ask.PATHS, "paths/*/moves/*")
			.filter((move) -> move.at("/from/jobZone").isNumber() && move.at("/to/jobZone").isNumber())
			.map((move) -> Math.abs(move.at("/to/jobZone").asInt() - move.at("/from/jobZone").asInt()))
			.max(Integer::compare)
			.map(String::valueOf)
			.stream()
			.toList();
	}

	/** Gates on all paths, and why there are none. */
	List<String> obstacles() {
		return Stream.of("blocked/*", "paths/*/moves/*/gates/*/description", "paths/*/moves/*/gates/*/kind")
			.flatMap((path) -> values(Ask.PATHS, path).stream())
			.distinct()
			.toList();
	}

	/** The score of the first suggestion of the name; 0 without one. */
	List<String> scoreOf(String role) {
		return List.of(named(Ask.SUGGEST, "nodes/*", "/role/name", role).path("score").asString("0"));
	}

	List<String> shareOf(String skill) {
		return List.of(named(Ask.INSIGHT, "skillDemand/*", "/skill/name", skill).path("share").asString("0"));
	}

	private JsonNode named(Ask ask, String list, String pointer, String name) {
		return nodes(ask, list).filter((node) -> node.at(pointer).asString("").equalsIgnoreCase(name))
			.findFirst()
			.orElse(MissingNode.getInstance());
	}

}
