package org.careeratlas.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.careeratlas.model.Id;

/**
 * Sentences of job ads with the skills that annotators found in them, and how well
 * rankings of skills do on them: R-precision at 5 and 10, and the reciprocal rank of the
 * first hit.
 */
record AnnotatedSentences(String name, Map<String, Set<Id>> skills) {

	private static final Set<String> NO_SKILL = Set.of("LABEL NOT PRESENT", "UNDERSPECIFIED");

	/** Reads a file with the columns sentence and label. */
	static AnnotatedSentences read(Path file, Map<String, Id> byName) throws IOException {
		var skills = new LinkedHashMap<String, Set<Id>>();
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			rows.forEach((row) -> {
				String label = row.getField("label").strip();
				if (byName.containsKey(label)) {
					skills.computeIfAbsent(row.getField("sentence"), (added) -> new LinkedHashSet<>())
						.add(byName.get(label));
				}
				else if (!NO_SKILL.contains(label)) {
					System.out.printf("No skill of ESCO is called '%s'%n", label);
				}
			});
		}
		return new AnnotatedSentences(file.getFileName().toString(), skills);
	}

	void print(String recipe, Ranking ranking) {
		double at5 = 0;
		double at10 = 0;
		double reciprocal = 0;
		for (Map.Entry<String, Set<Id>> sentence : this.skills.entrySet()) {
			List<Id> ranked = ranking.of(sentence.getKey());
			at5 += precision(ranked, sentence.getValue(), 5);
			at10 += precision(ranked, sentence.getValue(), 10);
			reciprocal += reciprocalRank(ranked, sentence.getValue());
		}
		int count = this.skills.size();
		System.out.printf("%-60s %-8s %d sentences  RP@5 %.3f  RP@10 %.3f  MRR %.3f%n", this.name, recipe, count,
				at5 / count, at10 / count, reciprocal / count);
	}

	private static double precision(List<Id> ranked, Set<Id> skills, int most) {
		return (double) ranked.stream().limit(most).filter(skills::contains).count() / Math.min(most, skills.size());
	}

	private static double reciprocalRank(List<Id> ranked, Set<Id> skills) {
		for (int i = 0; i < ranked.size(); i++) {
			if (skills.contains(ranked.get(i))) {
				return 1.0 / (i + 1);
			}
		}
		return 0;
	}

	/** Ranks skills for a sentence, best first. */
	interface Ranking {

		List<Id> of(String sentence);

	}

}
