package org.careeratlas.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.text.Meanings.Names;
import org.careeratlas.text.Meanings.Near;

/** Finds the skills and tools that passages may be about. */
final class PassageReader {

	/** Nearest skills of each window from which it must stand out. */
	private static final int NEAREST = 10;

	/** With more windows than this, only every second one is looked at, and so on. */
	private static final int MAX_WINDOWS = 2_000;

	/** Measured on the validation sets. */
	private static final double BY_NAME = 0.75;

	private static final double BY_OTHER_NAME = 0.21;

	private final Names names;

	private final List<NameIndex> skills;

	private final Map<String, float[]> vectors = new HashMap<>();

	private final Map<String, List<Near>> nearest = new HashMap<>();

	private final int step;

	/** Encodes all passages and windows at once, which takes less time. */
	PassageReader(List<Passage> passages, Meanings meanings) {
		this.names = meanings.names();
		this.skills = this.names.of(ConceptKind.SKILL);
		this.step = 1 + passages.stream().mapToInt((passage) -> passage.windows().size()).sum() / MAX_WINDOWS;
		List<String> texts = passages.stream()
			.flatMap((passage) -> Stream.concat(Stream.of(passage.span()), windows(passage).stream()))
			.map(TextSpan::text)
			.distinct()
			.toList();
		List<float[]> encoded = meanings.encode(texts);
		List<List<List<Near>>> near = this.skills.stream().map((index) -> index.nearest(encoded, NEAREST)).toList();
		for (int i = 0; i < texts.size(); i++) {
			int position = i;
			this.vectors.put(texts.get(i), encoded.get(i));
			this.nearest.put(texts.get(i),
					near.stream()
						.flatMap((ofIndex) -> ofIndex.get(position).stream())
						.sorted(Near.NEAREST_FIRST)
						.toList());
		}
	}

	private List<TextSpan> windows(Passage passage) {
		List<TextSpan> windows = passage.windows();
		return IntStream.iterate(0, (i) -> i < windows.size(), (i) -> i + this.step).mapToObj(windows::get).toList();
	}

	float[] vector(Passage passage) {
		return Objects.requireNonNull(this.vectors.get(passage.span().text()));
	}

	/** Returns at most one candidate for each concept. */
	List<Candidate> candidates(Passage passage) {
		var best = new HashMap<Id, Candidate>();
		Stream.concat(byMeaning(passage), byName(passage))
			.forEach((candidate) -> best.merge(candidate.concept(), candidate, Candidate::or));
		return List.copyOf(best.values());
	}

	private Stream<Candidate> byMeaning(Passage passage) {
		List<TextSpan> windows = windows(passage);
		if (windows.isEmpty()) {
			return Stream.empty();
		}
		var concepts = new LinkedHashSet<Id>();
		Stream.concat(windows.stream(), Stream.of(passage.span()))
			.forEach((span) -> near(span).forEach((near) -> concepts.add(near.concept())));
		return concepts.stream().map((concept) -> byMeaning(concept, passage, windows));
	}

	private Candidate byMeaning(Id concept, Passage passage, List<TextSpan> windows) {
		NameIndex index = this.skills.stream().filter((skills) -> skills.has(concept)).findFirst().orElseThrow();
		List<Scored> scored = new ArrayList<>();
		for (TextSpan window : windows) {
			double similarity = index.similarity(concept, Objects.requireNonNull(this.vectors.get(window.text())));
			scored.add(new Scored(window, MeaningScore.window(similarity, mean(near(window)))));
		}
		Scored best = scored.stream().max(Comparator.comparing(Scored::score)).orElseThrow();
		double ofPassage = index.similarity(concept, vector(passage));
		return new Candidate(concept, best.window, RecognizedBy.MEANING,
				MeaningScore.confidence(best.score, ofPassage));
	}

	private List<Near> near(TextSpan span) {
		return Objects.requireNonNull(this.nearest.get(span.text()));
	}

	private static double mean(List<Near> nearest) {
		return nearest.stream().limit(NEAREST).mapToDouble(Near::similarity).average().orElse(0);
	}

	/** Longer names hide what their parts would be. */
	private Stream<Candidate> byName(Passage passage) {
		var found = new ArrayList<Candidate>();
		for (TextSpan span : passage.possibleNames()) {
			List<Wording> names = this.names.dictionary().find(span.text());
			if (!names.isEmpty() && found.stream()
				.noneMatch((longer) -> longer.span().overlaps(span)
						&& longer.span().text().length() > span.text().length())) {
				names.forEach((name) -> found.add(byName(name, span)));
			}
		}
		return found.stream();
	}

	private static Candidate byName(Wording name, TextSpan span) {
		boolean isSure = name.isName() || name.kind() == ConceptKind.TOOL;
		return new Candidate(name.concept(), span, name.isName() ? RecognizedBy.NAME : RecognizedBy.OTHER_NAME,
				isSure ? BY_NAME : BY_OTHER_NAME);
	}

	private record Scored(TextSpan window, double score) {
	}

}
