package org.careeratlas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Keeps what a running service answers to the queries in
 * {@code src/bench/resources/answers}, and compares it with what a service answers later:
 * a change that is to leave the answers as they are is checked over all catalogues.
 * Arguments: {@code record} or {@code compare}, the folder of the recorded answers, and
 * the service's address, {@code http://localhost:8080} unless given.
 */
final class RecordedAnswers {

	private static final Path QUERIES = Path.of("src/bench/resources/answers");

	private static final double TOLERANCE = 1e-9;

	/** How often a service that is still working something out is asked again. */
	private static final int PATIENCE = 20;

	private static final JsonMapper json = JsonMapper.shared();

	private static final HttpClient client = HttpClient.newHttpClient();

	private RecordedAnswers() {
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[1]));
		URI service = URI.create((args.length > 2) ? args[2] : "http://localhost:8080").resolve("/graphql");
		boolean record = args[0].equals("record");
		int differing = 0;
		for (String name : names()) {
			JsonNode answer = patiently(service, Files.readString(QUERIES.resolve(name + ".graphql")));
			Path recorded = folder.resolve(name + ".json");
			if (record) {
				Files.writeString(recorded, answer.toPrettyString() + "\n");
			}
			else if (differs(name, recorded, answer)) {
				differing++;
			}
		}
		System.out.printf("%d answers, %s%n", names().size(), record ? "recorded" : differing + " differ");
		System.exit((differing > 0) ? 1 : 0);
	}

	private static List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(QUERIES)) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", "")).sorted().toList();
		}
	}

	private static JsonNode patiently(URI service, String query) throws Exception {
		JsonNode answer = ask(service, query);
		for (int i = 0; i < PATIENCE
				&& answer.at("/errors/0/extensions/code").asString("").equals("UNAVAILABLE"); i++) {
			Thread.sleep(Duration.ofSeconds(1));
			answer = ask(service, query);
		}
		return answer;
	}

	private static JsonNode ask(URI service, String query) throws Exception {
		var request = HttpRequest.newBuilder(service)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query))));
		return json.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
	}

	private static boolean differs(String name, Path recorded, JsonNode answer) throws IOException {
		JsonNode before = Files.exists(recorded) ? json.readTree(Files.readString(recorded))
				: MissingNode.getInstance();
		Optional<String> difference = difference("", before, answer);
		difference.ifPresent((what) -> System.out.println(name + " " + what));
		return difference.isPresent();
	}

	/** The first difference: its JSON pointer, and both values. */
	private static Optional<String> difference(String pointer, JsonNode before, JsonNode now) {
		if (before.isContainer() && before.getNodeType() == now.getNodeType()) {
			return Stream.concat(children(before), children(now))
				.distinct()
				.filter((child) -> !child.equals("/requestId"))
				.flatMap((child) -> difference(pointer + child, before.at(child), now.at(child)).stream())
				.findFirst();
		}
		return same(before, now) ? Optional.empty()
				: Optional.of("%s%n  was %.200s%n  is  %.200s".formatted(pointer, before, now));
	}

	private static Stream<String> children(JsonNode node) {
		return (node.isArray() ? IntStream.range(0, node.size()).mapToObj(String::valueOf)
				: node.propertyNames().stream())
			.map("/"::concat);
	}

	private static boolean same(JsonNode before, JsonNode now) {
		if (before.isFloatingPointNumber() && now.isFloatingPointNumber()) {
			double one = before.doubleValue();
			double other = now.doubleValue();
			return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
		}
		return before.equals(now);
	}

}
