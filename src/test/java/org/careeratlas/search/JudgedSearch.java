package org.careeratlas.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.careeratlas.model.ConceptKind;

/**
 * What somebody types, and what they mean.
 *
 * @param names one of these is in the name of the right hit
 */
public record JudgedSearch(String typed, ConceptKind kind, List<String> names) {

	/** The searches of the tests. */
	public static final Path FILE = Path.of("src/test/resources/search/judged-searches.tsv");

	/** Reads a table with a header line. */
	public static List<JudgedSearch> read(Path file) throws IOException {
		return Files.readAllLines(file).stream().skip(1).map((line) -> line.split("\t")).map(JudgedSearch::of).toList();
	}

	private static JudgedSearch of(String[] cells) {
		return new JudgedSearch(cells[0], ConceptKind.valueOf(cells[1]),
				Arrays.stream(cells[2].split("\\|")).map(String::strip).toList());
	}

	/** The place of the right hit from 0; the largest number if there is none. */
	public int rank(List<String> hits) {
		for (int rank = 0; rank < hits.size(); rank++) {
			String hit = hits.get(rank).toLowerCase(Locale.ROOT);
			if (this.names.stream().anyMatch(hit::contains)) {
				return rank;
			}
		}
		return Integer.MAX_VALUE;
	}

}
