package org.careeratlas.dashboards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dashboard that somebody could build, as the one request that it sends. */
public record Dashboard(String name, String document) {

	private static final Path FOLDER = Path.of("src/test/resources/dashboards");

	/** Reads all dashboards, by name. */
	public static List<Dashboard> all() throws IOException {
		var dashboards = new ArrayList<Dashboard>();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.sorted().toList()) {
				dashboards
					.add(new Dashboard(file.getFileName().toString().replace(".graphql", ""), Files.readString(file)));
			}
		}
		return dashboards;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
