package org.careeratlas.analysis.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.careeratlas.graph.NameKey;

/**
 * Cuts English texts into words and reduces them to their stems (Snowball's English
 * stemmer). There is no list of stop words: the weight of a word falls with the number of
 * roles that have it, and leaving stop words out changed nothing that was measured. Of
 * use to one thread at a time.
 */
final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");

	private final Stemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

	private final Map<String, String> stems = new HashMap<>();

	/** The stems of the words, in their order. */
	List<String> of(String text) {
		return WORD.matcher(NameKey.of(text)).results().map(MatchResult::group).map(this::stem).toList();
	}

	/**
	 * The stems, and each two that follow one another: "product manager" is more than
	 * "product" and "manager".
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
