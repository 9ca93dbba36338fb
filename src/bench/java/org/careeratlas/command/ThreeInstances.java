package org.careeratlas.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.careeratlas.testing.AskingClients;
import org.careeratlas.testing.AskingClients.Question;
import org.careeratlas.testing.RawHttp;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.ServerSettings;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/**
 * Three processes of the packaged jar over one Neo4j, behind HAProxy as
 * {@code src/docs/haproxy.cfg} configures it, while four clients ask through it. A
 * release of O*NET is imported by a fourth process, and one of the three is killed
 * meanwhile. Prints what clients got, and how long after the import's last commit each
 * instance that is left answers from it. The database is the embedded engine of this
 * process. Argument: the jar.
 */
final class ThreeInstances {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration QUIET = Duration.ofSeconds(5);

	private static final List<String> QUESTIONS = List.of(
			"{ role(id: \"product-manager\") { name skills(first: 50) { nodes { name } } } }",
			"{ skillGap(from: {role: \"project-manager\"}, to: \"product-manager\") { transferability"
					+ " toDevelop { skill { name } } } }",
			"{ learningPlan(from: {role: \"project-manager\"}, to: \"product-manager\") { steps { title } } }");

	private static final String IMPORTED = "{ role(id: \"onet-11-0499.00\") { tools(first: 1) { totalCount } } }";

	private static final String COMPLETED = "MATCH (import:Import {id: 'onet'}) WHERE import.fingerprint IS NOT NULL RETURN import";

	private final Path jar;

	private final Path folder;

	private final Map<String, String> server;

	private final List<Process> processes = new ArrayList<>();

	private ThreeInstances(Path jar, Path folder, Map<String, String> server) {
		this.jar = jar;
		this.folder = folder;
		this.server = server;
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Path.of("target"), "instances-");
		try (var database = RunningAtlas.start(new SpringApplicationBuilder(),
				"careeratlas.embedded.directory=" + folder.resolve("graph"))) {
			awaitReadiness(database.address().getPort());
			new ThreeInstances(Path.of(args[0]), folder, ServerSettings.of(database.part(Neo4jConnectionDetails.class)))
				.run(database);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
		System.exit(0);
	}

	private void run(RunningAtlas database) throws Exception {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.processes.forEach(Process::destroyForcibly)));
		var alone = new RawHttp(database.address().getPort());
		List<Question> questions = QUESTIONS.stream().map((query) -> Question.answeredBy(alone, query)).toList();
		List<Integer> ports = List.of(freePort(), freePort(), freePort());
		for (int port : ports) {
			start(java("--server.port=" + port));
		}
		ports.forEach(ThreeInstances::awaitReadiness);
		int proxy = freePort();
		startProxy(proxy, ports);
		awaitReadiness(proxy);
		try (var clients = new AskingClients(new RawHttp(proxy), questions)) {
			Thread.sleep(QUIET);
			System.out.println("before:  " + clients);
			importAndKill(database.part(Driver.class), ports);
			Thread.sleep(QUIET);
			System.out.println("in all:  " + clients);
			clients.wrong().forEach(System.out::println);
		}
	}

	private void importAndKill(Driver driver, List<Integer> ports) throws Exception {
		Path release = LargeRelease.write(Files.createDirectory(this.folder.resolve("release")));
		long start = System.nanoTime();
		Process importing = start(java("import", "onet", release.toString()));
		await().atMost(PATIENCE).until(() -> holds(driver, "MATCH (tool:Tool {origin: 'onet'}) RETURN tool LIMIT 1"));
		this.processes.getFirst().destroyForcibly().waitFor();
		System.out.printf("killed:  the first instance, %d ms after the import was started%n", millisSince(start));
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> holds(driver, COMPLETED));
		long committed = System.nanoTime();
		System.out.printf("import:  complete %d ms after it was started%n", millisSince(start));
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Long>> seen = new ArrayList<>();
			for (int port : ports.subList(1, ports.size())) {
				seen.add(threads.submit(timeToSee(port, committed)));
			}
			for (Future<Long> time : seen) {
				System.out.printf("visible: %d ms after that%n", time.get());
			}
		}
		System.out.println("exit code of the import: " + importing.waitFor());
	}

	private static Callable<Long> timeToSee(int port, long since) {
		return () -> {
			await().atMost(PATIENCE)
				.pollInterval(Duration.ofMillis(10))
				.until(() -> new RawHttp(port).ask(IMPORTED).data().at("/role/tools/totalCount").asInt(0) == 100);
			return millisSince(since);
		};
	}

	private List<String> java(String... arguments) {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC"));
		this.server.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
		command.addAll(List.of("-jar", this.jar.toString()));
		command.addAll(Arrays.asList(arguments));
		return command;
	}

	private void startProxy(int port, List<Integer> instances) throws IOException {
		var proxy = new ProcessBuilder("haproxy", "-db", "-f", "src/docs/haproxy.cfg");
		proxy.environment().put("LISTEN", ":" + port);
		for (int i = 0; i < instances.size(); i++) {
			proxy.environment().put("ATLAS_" + (i + 1), "127.0.0.1:" + instances.get(i));
		}
		this.processes.add(proxy.redirectErrorStream(true).redirectOutput(this.folder.resolve("log").toFile()).start());
	}

	private Process start(List<String> command) throws IOException {
		Path log = this.folder.resolve("log-" + this.processes.size());
		Process started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		this.processes.add(started);
		return started;
	}

	private static void awaitReadiness(int port) {
		await().atMost(PATIENCE)
			.ignoreExceptions()
			.until(() -> new RawHttp(port).get("/actuator/health/readiness").status() == 200);
	}

	private static boolean holds(Driver driver, String query) {
		return !driver.executableQuery(query).execute().records().isEmpty();
	}

	private static long millisSince(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
