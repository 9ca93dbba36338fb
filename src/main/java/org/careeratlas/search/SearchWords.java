package org.careeratlas.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careeratlas.model.NameKey;

/**
 * The words of a query, and the full-text queries made of them. Words are split as the
 * index splits them, and contain no query syntax.
 *
 * @param key the query, normalized for comparison with names
 * @param words at most ten words
 */
record SearchWords(String key, List<String> words) {

	private static final int MAX_LENGTH = 200;

	private static final int MAX_WORDS = 10;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'_][\\p{L}\\p{N}]+)*");

	/** Stop words of the index. */
	private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	/** Boosts curated concepts above any score that Lucene computes. */
	private static final String CURATED = " origin:seed*^1000";

	static SearchWords of(String query) {
		String key = NameKey.of(query.length() > MAX_LENGTH ? query.substring(0, MAX_LENGTH) : query);
		return new SearchWords(key, WORD.matcher(key).results().map(MatchResult::group).limit(MAX_WORDS).toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Returns whether each word is the beginning of a word in the name. */
	boolean begin(String name) {
		return this.words.stream().allMatch((word) -> name.startsWith(word) || name.contains(" " + word));
	}

	/**
	 * Returns a query for names and abbreviations in which each word is the beginning of
	 * a word.
	 */
	String inNames() {
		return all((word) -> "name:%1$s* abbreviation:%1$s*".formatted(word));
	}

	/**
	 * Returns a query for concepts that contain all words in any field. In other names,
	 * one or two letters only match whole words, since nearly every role has other names
	 * that begin with them.
	 */
	String anywhere() {
		return all((word) -> "name:%1$s* abbreviation:%1$s* codes:%1$s*^4 alsoKnownAs:%1$s^4".formatted(word)
				+ (word.length() > 2 ? " alsoKnownAs:" + word + "*^2" : ""));
	}

	/**
	 * Returns the query {@link #anywhere()}, allowing one typo in words of four letters
	 * or more, and two from eight letters on.
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
		List<String> indexed = this.words.stream().filter((word) -> !STOP_WORDS.contains(word)).toList();
		return (indexed.isEmpty() ? this.words : indexed).stream()
			.map(forms)
			.collect(Collectors.joining(") +(", "+(", ")")) + CURATED;
	}

}
