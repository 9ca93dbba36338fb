package org.careeratlas.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.careeratlas.model.NameKey;

/**
 * The words of a name or of a query, without case and accents.
 *
 * @param words in their order; symbols that tell names apart are kept, as in c#, c++ and
 * .net
 */
record SearchWords(List<String> words) {

	private static final int MAX_LENGTH = 200;

	private static final int MAX_WORDS = 30;

	/** A sentence has more words than the longest names that are usually typed. */
	private static final int SENTENCE = 4;

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\.net(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:\\+\\+|#)?");

	/** Words without a space between them, which are also written as one. */
	private static final Pattern COMPOUND = Pattern.compile("(?<=[\\p{L}\\p{N}])[-./_](?=[\\p{L}\\p{N}])");

	/** What follows a name to explain it. */
	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there", "these",
			"they", "this", "to", "was", "will", "with");

	/** Words of sentences in which somebody speaks of themselves. */
	private static final Set<String> FILLERS = Set.of("i", "am", "im", "ive", "my", "me", "we", "you", "your", "like",
			"love", "enjoy", "want", "would", "become", "have", "has", "had", "who", "what", "which", "do", "does",
			"can", "could", "should", "job", "jobs", "career", "careers", "role", "roles", "work", "worked", "working",
			"years", "year", "experience", "experienced", "looking", "some", "something", "someone", "been", "being",
			"it", "no", "good", "very", "really", "also", "about", "help", "helping", "people", "how", "where", "need",
			"more", "so", "from");

	/** Returns the words of a query; only the first 200 characters and 30 words count. */
	static SearchWords ofQuery(String query) {
		List<String> words = of(query.length() > MAX_LENGTH ? query.substring(0, MAX_LENGTH) : query).words;
		return new SearchWords(words.subList(0, Math.min(MAX_WORDS, words.size())));
	}

	static SearchWords of(String text) {
		String key = NameKey.of(text);
		if (key.indexOf('\'') >= 0 || key.indexOf('\u2019') >= 0) {
			key = APOSTROPHE.matcher(key).replaceAll("");
		}
		return new SearchWords(WORD.matcher(key).results().map(MatchResult::group).toList());
	}

	/**
	 * Returns the ways in which a name may be written: with its compounds as several
	 * words or as one, and without what is in brackets, or as the initials there.
	 */
	static Set<SearchWords> variants(String name) {
		var variants = new LinkedHashSet<SearchWords>();
		variants.add(of(name));
		if (COMPOUND.matcher(name).find()) {
			variants.add(of(COMPOUND.matcher(name).replaceAll("")));
		}
		var brackets = BRACKETS.matcher(name);
		if (name.indexOf('(') >= 0 && brackets.find()) {
			addWithoutBrackets(of(BRACKETS.matcher(name).replaceAll(" ")), of(brackets.group(1)), variants);
		}
		variants.remove(new SearchWords(List.of()));
		return variants;
	}

	private static void addWithoutBrackets(SearchWords outside, SearchWords inside, Set<SearchWords> variants) {
		variants.add(outside);
		if (outside.initials().equals(inside.joined()) || inside.initials().equals(outside.joined())) {
			variants.add(inside);
		}
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * Whether all words have one or two letters: nearly every role has other names with
	 * words that begin so.
	 */
	boolean isShort() {
		return this.words.stream().allMatch((word) -> word.length() <= 2);
	}

	/** Whether there are more words than in most names. */
	boolean isSentence() {
		return this.words.size() >= SENTENCE;
	}

	/** Returns the words that are no stop words; all if there is none. */
	SearchWords withoutStopWords() {
		List<String> kept = this.words.stream().filter((word) -> !STOP_WORDS.contains(word)).toList();
		return kept.isEmpty() ? this : new SearchWords(kept);
	}

	/** Returns the words of a sentence that name something; all if it is none. */
	SearchWords withoutFillers() {
		SearchWords kept = withoutStopWords();
		if (!isSentence()) {
			return kept;
		}
		List<String> named = kept.words.stream().filter((word) -> !FILLERS.contains(word)).toList();
		return named.isEmpty() ? kept : new SearchWords(named);
	}

	/** Replaces the words from start to end. */
	SearchWords replaced(int start, int end, List<String> by) {
		var result = new ArrayList<String>(this.words.subList(0, start));
		result.addAll(by);
		result.addAll(this.words.subList(end, this.words.size()));
		return new SearchWords(List.copyOf(result));
	}

	/** Returns the words between two places, with blanks. */
	String phrase(int start, int end) {
		return String.join(" ", this.words.subList(start, end));
	}

	private String initials() {
		var initials = new StringBuilder();
		withoutStopWords().words.forEach((word) -> initials.append(word.charAt(0)));
		return initials.toString();
	}

	private String joined() {
		return String.join("", this.words);
	}

}
