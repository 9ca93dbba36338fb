package org.careeratlas.peer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.careeratlas.command.CommandLineInterface;
import org.careeratlas.importer.table.RealReleases;
import org.careeratlas.load.Load;
import org.careeratlas.neo4j.UnsettledVersion;
import org.careeratlas.testing.RunningAtlas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * How many requests a second the service answers beside the Neo4j GraphQL Library, which
 * npm installs for the occasion, over the database of the service. Rounds take turns: the
 * library; the service cold, without near-cache; warm, with other variables in each
 * request; and again, asked for the same eight answers all the time, compressed. The
 * services that share the database, the clients and the library share the machine.
 * Arguments: the directory of an embedded graph, which is filled from the files in
 * {@code CAREERATLAS_DATA} if it is missing; for how many seconds each round lasts, 5
 * unless given; and how many turns there are, 5 unless given.
 */
final class PeerBenchmark {

	private static final String DIRECTORY = "careeratlas.embedded.directory";

	/** What is kept of the whole graph is worked out after the start, this last. */
	private static final String WORKED_OUT_LAST = """
			{ careerPaths(from: "project-manager", to: "product-manager", includeComputed: true) { paths { cost } } }""";

	private static final String GAP = """
			{ skillGap(from: {role: "project-manager"}, to: "product-manager") { transferability } }""";

	private static final int REPEATED = 8;

	private static final int SAMPLES = 100;

	private final URI library;

	private final RunningAtlas cold;

	private final RunningAtlas warm;

	private final Duration round;

	private final int turns;

	private PeerBenchmark(URI library, RunningAtlas cold, RunningAtlas warm, Duration round, int turns) {
		this.library = library;
		this.cold = cold;
		this.warm = warm;
		this.round = round;
		this.turns = turns;
	}

	public static void main(String[] args) throws Exception {
		Path directory = Path.of(args[0]);
		if (Files.notExists(directory)) {
			load(directory);
		}
		Duration round = Duration.ofSeconds(Integer.parseInt((args.length > 1) ? args[1] : "5"));
		int turns = Integer.parseInt((args.length > 2) ? args[2] : "5");
		try (var cold = start(UnsettledVersion.application(), GAP, DIRECTORY + "=" + directory,
				"careeratlas.graph.near-cache=0B", "careeratlas.answers.cache=0B")) {
			var database = cold.part(Neo4jConnectionDetails.class);
			try (var warm = untilAnswered(RunningAtlas.over(database, settings()), WORKED_OUT_LAST);
					var peer = Peer.start(database)) {
				new PeerBenchmark(peer.address(), cold, warm, round, turns).compare();
			}
		}
		System.exit(0);
	}

	private static void load(Path directory) throws IOException {
		System.setProperty(DIRECTORY, directory.toString());
		load("onet", "db_*_text.zip");
		load("esco", "ESCO*.zip");
		load("oews", "national_M*_dl.xlsx");
		load("projections", "Employment Projections.csv");
		System.clearProperty(DIRECTORY);
	}

	private static void load(String catalogue, String files) throws IOException {
		Stream<String> arguments = RealReleases.matching(files).stream().map(Path::toString);
		String[] command = Stream.concat(Stream.of("import", catalogue), arguments).toArray(String[]::new);
		if (CommandLineInterface.run(command) != 0) {
			throw new IllegalStateException("This did not work: " + Arrays.toString(command));
		}
	}

	private static RunningAtlas start(SpringApplicationBuilder application, String query, String... properties)
			throws Exception {
		return untilAnswered(RunningAtlas.start(application, settings(properties)), query);
	}

	private static String[] settings(String... more) {
		return Stream
			.concat(Stream.of("logging.level.root=off", "careeratlas.limits.deadline=60s",
					"careeratlas.graph.read-timeout=60s"), Arrays.stream(more))
			.toArray(String[]::new);
	}

	private static RunningAtlas untilAnswered(RunningAtlas service, String query) throws Exception {
		while (!answers(service, query)) {
			Thread.sleep(Duration.ofSeconds(1));
		}
		return service;
	}

	private static boolean answers(RunningAtlas service, String query) throws Exception {
		try {
			return service.ask(query).errorCode().isEmpty();
		}
		catch (HttpTimeoutException ex) {
			return false;
		}
	}

	private void compare() throws Exception {
		List<String> roles = roles();
		List<Shape> shapes = List.of(Shape.role(roles), Shape.gap(roles), Shape.page(cursors()));
		System.out.printf("%-28s %10s %18s %18s %18s%n", "requests a second", "library", "cold", "warm", "again");
		for (Shape shape : shapes) {
			compare(shape);
		}
		System.out.printf("%n%-28s %12s %12s %12s %24s%n", "a request, warm", "bytes", "allocated", "GraphQL Java",
				"its time in one thread");
		for (Shape shape : shapes) {
			allocation(shape);
		}
	}

	private void compare(Shape shape) throws Exception {
		var library = Column.of(new Load(this.library, "", shape::theirs));
		var cold = Column.of(load(this.cold, shape));
		var warm = Column.of(load(this.warm, shape));
		var again = Column
			.of(new Load(graphQl(this.warm), "Accept-Encoding: gzip\r\n", (i) -> shape.ours(i % REPEATED, 0)));
		var columns = List.of(library, cold, warm, again);
		for (Column column : columns) {
			column.load.during(this.round);
		}
		for (int turn = 0; turn < this.turns; turn++) {
			for (Column column : columns) {
				column.rates.add(column.load.during(this.round).perSecond());
			}
		}
		System.out.printf("%-28s %10.0f %s %s %s%n", shape.name(), library.median(), cold.beside(library),
				warm.beside(library), again.beside(library));
	}

	private static Load load(RunningAtlas service, Shape shape) {
		return new Load(graphQl(service), "", (i) -> shape.ours(i, i));
	}

	private static URI graphQl(RunningAtlas service) {
		return service.address().resolve("/graphql");
	}

	private void allocation(Shape shape) throws Exception {
		Load load = load(this.warm, shape);
		load.during(this.round);
		Load.Rate whole = load.during(this.round);
		var graphQl = new GraphQlJava(this.warm.part(GraphQlSource.class).schema(), shape.document());
		long bytes = 0;
		for (int i = 0; i < SAMPLES; i++) {
			byte[] answer = load.answer(i);
			bytes += answer.length;
			graphQl.add(shape.variables().apply(i).ours(), answer);
		}
		graphQl.during(this.round);
		Load.Rate itself = graphQl.during(this.round);
		System.out.printf("%-28s %,12d %,12d %,12d %21.3f ms%n", shape.name(), bytes / SAMPLES, whole.allocated(),
				itself.allocated(), 1000 / itself.perSecond());
	}

	/** The occupations of O*NET with a job zone, which are those that are rated. */
	private List<String> roles() throws Exception {
		var roles = new ArrayList<String>();
		for (JsonNode page : pages("filter: {source: [\"onet\"], jobZone: [1, 2, 3, 4, 5]}, first: 100")) {
			page.get("nodes").forEach((role) -> roles.add(role.get("id").asString()));
		}
		Collections.shuffle(roles, new Random(1));
		return roles;
	}

	/** Where the pages of fifty roles after the first one start. */
	private List<String> cursors() throws Exception {
		return pages("first: 50").stream()
			.filter((page) -> page.at("/pageInfo/hasNextPage").asBoolean())
			.map((page) -> page.at("/pageInfo/endCursor").asString())
			.toList();
	}

	private List<JsonNode> pages(String arguments) throws Exception {
		var pages = new ArrayList<JsonNode>();
		String after = "";
		do {
			JsonNode page = this.warm
				.ask("{ roles(%s%s) { nodes { id } pageInfo { endCursor hasNextPage } } }".formatted(arguments, after))
				.body()
				.at("/data/roles");
			pages.add(page);
			after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
		}
		while (pages.getLast().at("/pageInfo/hasNextPage").asBoolean());
		return pages;
	}

	/** A column of the table, with the requests a second of its rounds. */
	private record Column(Load load, List<Double> rates) {

		static Column of(Load load) {
			return new Column(load, new ArrayList<>());
		}

		double median() {
			return this.rates.stream().sorted().skip(this.rates.size() / 2).findFirst().orElseThrow();
		}

		String beside(Column other) {
			return "%8.0f (%4.1f : 1)".formatted(median(), median() / other.median());
		}

	}

}
