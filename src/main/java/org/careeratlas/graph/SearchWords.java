package org.careeratlas.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed, in words, and what it is to the full-text index. Words are cut as
 * the index cuts them, and hold nothing that is syntax to it.
 *
 * @param key what was typed, as names are compared
 * @param words at most ten of them
 */
record SearchWords(String key, List<String> words) {

	private static final int LENGTH = 200;

	private static final int WORDS = 10;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'_][\\p{L}\\p{N}]+)*");

	/** Those that the index leaves out. */
	private static final Set<String> UNINDEXED = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	/** Lifts the curated above all that Lucene's own scores can reach. */
	private static final String CURATED = " origin:seed*^1000";

	static SearchWords of(String typed) {
		String key = NameKey.of(typed.length() > LENGTH ? typed.substring(0, LENGTH) : typed);
		return new SearchWords(key, WORD.matcher(key).results().map(MatchResult::group).limit(WORDS).toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Whether each word begins a word of the name. */
	boolean begin(String name) {
		return this.words.stream().allMatch((word) -> name.startsWith(word) || name.contains(" " + word));
	}

	/** Names and abbreviations in which all words are or begin a word. */
	String inNames() {
		return all((word) -> "name:%1$s* abbreviation:%1$s*".formatted(word));
	}

	/**
	 * All that has all words in some place. Of one or two letters only whole words count
	 * in other names, as nearly every role has another name that begins so.
	 */
	String anywhere() {
		return all((word) -> "name:%1$s* abbreviation:%1$s* codes:%1$s*^4 alsoKnownAs:%1$s^4".formatted(word)
				+ (word.length() > 2 ? " alsoKnownAs:" + word + "*^2" : ""));
	}

	/**
	 * As {@link #anywhere}, with a typo in words from four letters on, two from eight.
	 */
	String withTypos() {
		return all((word) -> "name:%1$s*^4 alsoKnownAs:%1$s*^2 codes:%1$s*".formatted(word)
				+ (typos(word) > 0 ? " name:%1$s~%2$d^4 alsoKnownAs:%1$s~%2$d".formatted(word, typos(word)) : ""));
	}

	private static int typos(String word) {
		boolean number = word.chars().noneMatch(Character::isLetter);
		return number ? 0 : Math.min(word.length() / 4, 2);
	}

	private String all(Function<String, String> forms) {
		List<String> indexed = this.words.stream().filter((word) -> !UNINDEXED.contains(word)).toList();
		return (indexed.isEmpty() ? this.words : indexed).stream()
			.map(forms)
			.collect(Collectors.joining(") +(", "+(", ")")) + CURATED;
	}

}
