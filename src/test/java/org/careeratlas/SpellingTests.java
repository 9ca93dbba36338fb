package org.careeratlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Code, descriptions, texts and docs spell words as Spring and GraphQL do. */
class SpellingTests {

	private static final Pattern BRITISH = Pattern.compile("(?i)\\b(colour|neighbour|behaviour|favour|labour|centre\\b|"
			+ "normalis|recognis|organis|standardis|summaris|analys(e|ed|ing)\\b|judgement|learnt|grey)\\w*");

	private static final List<String> ROOTS = List.of("src/main/java", "src/main/resources", "src/main/ui/src",
			"src/main/ui/graphiql", "src/test/java", "src/bench/java", "src/docs");

	private static final Set<String> ENDINGS = Set.of("java", "graphqls", "graphql", "cypher", "yaml", "ts", "tsx",
			"css", "md", "svg");

	@Test
	void thereIsOneSpelling() throws IOException {
		var found = new ArrayList<String>();
		for (Path file : files()) {
			BRITISH.matcher(Files.readString(file))
				.results()
				.forEach((word) -> found.add("%s in %s".formatted(word.group(), file)));
		}
		assertThat(found).isEmpty();
	}

	private static List<Path> files() throws IOException {
		var files = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
		for (String root : ROOTS) {
			try (Stream<Path> below = Files.walk(Path.of(root))) {
				below.filter(
						(file) -> ENDINGS.contains(String.valueOf(StringUtils.getFilenameExtension(file.toString()))))
					.filter((file) -> !file.endsWith("SpellingTests.java"))
					.forEach(files::add);
			}
		}
		return files;
	}

}
