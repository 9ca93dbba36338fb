package org.careeratlas.clients;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import io.micrometer.core.instrument.MeterRegistry;
import org.careeratlas.testing.AtlasProcess;
import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.Chromium;
import org.careeratlas.testing.GraphEdits;
import org.careeratlas.testing.Needs;
import org.careeratlas.testing.Requirement;
import org.careeratlas.testing.RunningAtlas;
import org.careeratlas.testing.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The documented clients, of the libraries as npm has them, in a page of another origin.
 * What they are made of is in {@code src/test/clients}. The system property
 * {@code careeratlas.test.jar} names the packaged jar to test.
 */
@AtlasTest
@Needs({ Requirement.BROWSER, Requirement.NPM })
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class ClientLibrariesTests {

	private static final String JAR = "careeratlas.test.jar";

	private static final Path SUITE = Path.of("src/test/clients");

	private static final Path WORK = Path.of("target/clients").toAbsolutePath();

	/** What ends the service. */
	private AutoCloseable atlas = () -> {
	};

	private HttpServer site;

	private Chromium chromium;

	private Page page;

	@BeforeAll
	void openPage(@Autowired Neo4jConnectionDetails server) throws Exception {
		Files.createDirectories(WORK.resolve("dist"));
		this.site = SimpleFileServer.createFileServer(new InetSocketAddress("localhost", 0), WORK.resolve("dist"),
				SimpleFileServer.OutputLevel.NONE);
		this.site.start();
		String origin = "http://localhost:" + this.site.getAddress().getPort();
		build("localhost:" + start(server, "careeratlas.cors.origins=" + origin, "careeratlas.limits.deadline=60s"));
		this.chromium = new Chromium();
		this.page = this.chromium.browser().newPage();
		this.page.navigate(origin + "/index.html");
		this.page.waitForFunction("() => window.suite");
	}

	/** Starts the packaged jar, if there is one to be tested, and returns the port. */
	private int start(Neo4jConnectionDetails server, String... properties) throws IOException {
		String jar = System.getProperty(JAR, "");
		if (jar.isEmpty()) {
			RunningAtlas running = RunningAtlas.over(server, properties).whenReady();
			this.atlas = running;
			return running.address().getPort();
		}
		int port = freePort();
		var settings = new ArrayList<>(List.of(properties));
		settings.add("server.port=" + port);
		ServerSettings.of(server).forEach((name, value) -> settings.add(name + "=" + value));
		AtlasProcess process = AtlasProcess.startJar(Path.of(jar), settings);
		this.atlas = process;
		process.awaitOutput("Career Atlas is ready");
		return port;
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@AfterAll
	void close() throws Exception {
		this.chromium.close();
		this.site.stop(0);
		this.atlas.close();
	}

	/**
	 * Compiles documents and types with Relay's compiler, GraphQL Code Generator, and
	 * TypeScript.
	 */
	private static void build(String address) throws IOException, InterruptedException {
		FileSystemUtils.copyRecursively(SUITE, WORK);
		Path lock = WORK.resolve("package-lock.json");
		Path installed = WORK.resolve("node_modules/installed");
		if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
			run("npm", "ci", "--prefer-offline", "--silent");
			Files.copy(lock, installed);
		}
		run("node", "build.mjs", Path.of("src/docs/libraries.md").toAbsolutePath().toString(), address);
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(WORK.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(output).isZero();
	}

	@Test
	void apolloClientPagesAndCaches() {
		assertThat(call("suite.pagesOfSkills('product-manager')"))
			.isEqualTo(json("{\"first\": 2, \"both\": 4, \"cached\": \"Product manager\"}"));
	}

	@Test
	void apolloClientSendsADocumentOnce() {
		assertThat(call("suite.documentSentOnce('founder')")).isEqualTo(json("[false, true, false]"));
	}

	@Test
	void urqlAsksWithGetUnlessThatIsTooLong() {
		assertThat(call("suite.role('product-manager')"))
			.isEqualTo(json("{\"name\": \"Product manager\", \"unknown\": null, \"methods\": [\"GET\", \"POST\"]}"));
	}

	@Test
	void relayPagesWithAQueryThatItsCompilerHasWritten() {
		assertThat(call("suite.relayPages('product-manager')"))
			.isEqualTo(json("{\"name\": \"Product manager\", \"first\": 2, \"both\": 4}"));
	}

	@Test
	void pagesOfAnotherOriginReadTheHeadersThatClientsNeed() {
		await().untilAsserted(() -> {
			JsonNode answer = call("suite.exposedHeaders()");
			assertThat(answer.path("etag").asString("")).isNotEmpty();
			assertThat(answer.path("requestId").asString("")).isNotEmpty();
			assertThat(answer.path("sources").asInt()).isPositive();
		});
	}

	@Test
	void everyClientIsToldOfAChange(@Autowired GraphEdits graph) {
		call("suite.listen()");
		if (this.atlas instanceof RunningAtlas running) {
			await()
				.until(() -> running.part(MeterRegistry.class).get("careeratlas.subscriptions").gauge().value() == 4);
		}
		await().pollInterval(Duration.ofSeconds(2)).until(() -> {
			graph.touch();
			return call("Object.keys(received).length === 4 || Object.keys(failed).length > 0").asBoolean();
		});
		assertThat(call("failed")).isEmpty();
		assertThat(call("received").propertyNames()).containsExactlyInAnyOrder("graphql-ws", "graphql-sse", "urql",
				"apollo");
		assertThat(call("received").values()).allSatisfy((change) -> {
			assertThat(change.path("version").asString()).isNotEmpty();
			assertThat(change.path("touched").findValuesAsString("kind")).contains("Role");
		});
	}

	private JsonNode call(String expression) {
		Object result = this.page.evaluate("async () => JSON.stringify((await %s) ?? null)".formatted(expression));
		return json((String) result);
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
