package org.careeratlas.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.careeratlas.model.NameKey;

/**
 * Splits English text into words and stems them (Snowball's English stemmer). Does not
 * remove stop words: frequent words have low weights anyway, and removing them made no
 * measurable difference. Not thread-safe.
 */
final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

	private final Stemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

	private final Map<String, String> stems = new HashMap<>();

	/** Returns the stems of the words, in order. */
	List<String> of(String text) {
		return WORD.matcher(NameKey.of(text)).results().map(MatchResult::group).map(this::stem).toList();
	}

	/**
	 * Returns the stems and all pairs of consecutive stems: "product manager" means more
	 * than "product" and "manager".
	 */
	List<String> withPairs(String text) {
		List<String> words = of(text);
		return Stream
			.concat(words.stream(),
					IntStream.range(1, words.size()).mapToObj((i) -> words.get(i - 1) + " " + words.get(i)))
			.toList();
	}

	private String stem(String word) {
		return this.stems.computeIfAbsent(word, (unknown) -> this.stemmer.stem(unknown).toString());
	}

}
