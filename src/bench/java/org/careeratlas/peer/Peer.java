package org.careeratlas.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careeratlas.testing.ServerSettings;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The Neo4j GraphQL Library in a process of Node, installed by npm for the occasion. */
final class Peer implements AutoCloseable {

	private static final Path SCRIPT = Path.of("src/bench/resources/peer/peer.cjs");

	private static final List<String> INSTALL = List.of("npm", "install", "--silent", "--no-audit", "--no-fund",
			"--no-package-lock", "@neo4j/graphql@~7.6", "graphql@16", "neo4j-driver@6");

	private final Path directory;

	private final Process process;

	private final URI address;

	private Peer(Path directory, Process process, URI address) {
		this.directory = directory;
		this.process = process;
		this.address = address;
	}

	/** Installs and starts it over the database. */
	static Peer start(Neo4jConnectionDetails database) throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory("peer-");
		Files.writeString(directory.resolve("package.json"), "{\"private\": true}");
		if (run(directory, INSTALL).inheritIO().start().waitFor() != 0) {
			throw new IllegalStateException("npm cannot install the library: %s".formatted(INSTALL));
		}
		Files.copy(SCRIPT, directory.resolve(SCRIPT.getFileName()));
		Map<String, String> settings = ServerSettings.of(database);
		Process process = run(directory,
				List.of("node", SCRIPT.getFileName().toString(), setting(settings, "uri"),
						setting(settings, "authentication.username"), setting(settings, "authentication.password")))
			.redirectError(Redirect.INHERIT)
			.start();
		var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = output.readLine();
		if (line == null) {
			throw new IllegalStateException("The library does not start");
		}
		return new Peer(directory, process, URI.create("http://localhost:%s/".formatted(line.replace("port ", ""))));
	}

	private static String setting(Map<String, String> settings, String name) {
		return Objects.requireNonNull(settings.get("spring.neo4j." + name));
	}

	private static ProcessBuilder run(Path directory, List<String> command) {
		return new ProcessBuilder(command).directory(directory.toFile());
	}

	URI address() {
		return this.address;
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
