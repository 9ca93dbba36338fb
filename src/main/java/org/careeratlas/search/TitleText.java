package org.careeratlas.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A job title without what employers write around it: seniority, places, kinds of
 * contract, pay, and numbers of offers.
 */
final class TitleText {

	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|\\{[^{}]*}");

	/** As in m/f/d. */
	private static final Pattern GENDERS = Pattern.compile("(?i)\\b[mfwdxhvi](?:\\s?/\\s?[mfwdxhvi*]){1,3}(?![\\w/])");

	private static final Pattern PAY = Pattern.compile(
			"(?i)[$\u20ac\u00a3]\\s?\\d[\\d.,]*k?(?:\\s?[-\u2013]\\s?[$\u20ac\u00a3]?\\s?\\d[\\d.,]*k?)?(?:\\s?(?:/|per|an?)\\s?(?:hour|hr|year|yr|annum))?");

	private static final Pattern NUMBER = Pattern.compile(
			"(?i)(?:\\b(?:req|ref|job|id|jr|r|no)[-_ #.:]*)?#?\\b\\d{3,}(?:-\\d+)*\\b|#\\w*\\d\\w*|\\b[a-z]{1,3}-?\\d{4,}\\b");

	private static final Pattern SEPARATOR = Pattern
		.compile("\\s[-\u2013\u2014]+\\s|\\s*[|@;:\u2022\u00b7]\\s*|\\s+at\\s+");

	private static final Set<String> NOISE = words(
			"""
					sr senior snr jr junior jnr mid midlevel midsenior entry level experienced i ii iii iv v 1 2 3 4 5 remote hybrid
					onsite wfh fulltime parttime full-time part-time contract contractor temporary temp permanent perm freelance
					seasonal casual internship urgent urgently hiring wanted needed immediate start now new job vacancy opening
					opportunity position""");

	/** Two words that say nothing of the work together. */
	private static final Pattern PHRASES = Pattern.compile("(?i)\\b(?:full|part)[- ]time\\b|\\bon[- ]site\\b|"
			+ "\\bhome[- ]?office\\b|\\bwork from home\\b|\\bfixed[- ]term\\b|\\bmid[- ](?:level|senior)\\b|\\bentry[- ]level\\b|\\bnight shift\\b|\\bday shift\\b|\\bsign[- ]on bonus\\b");

	/**
	 * Ranks that are part of other titles, as in staff nurse and principal of a school.
	 */
	private static final Set<String> RANKS = Set.of("lead", "principal", "staff", "head", "chief", "associate",
			"assistant", "trainee", "graduate");

	private static final Set<String> RANKED = Set.of("engineer", "developer", "scientist", "designer", "architect",
			"analyst", "consultant", "programmer", "researcher");

	private TitleText() {
	}

	private static Set<String> words(String text) {
		return Set.of(text.strip().split("\\s+"));
	}

	/** Returns the title as a whole and its parts, cleaned; empty if nothing is left. */
	static List<String> parts(String title) {
		String text = title;
		for (Pattern noise : List.of(GENDERS, PAY, NUMBER, PHRASES)) {
			text = noise.matcher(text).replaceAll(" ");
		}
		String outside = BRACKETS.matcher(text).replaceAll(" ");
		List<String> parts = parts(SearchWords.of(outside).isEmpty() ? List.of(text) : segments(outside));
		return parts.isEmpty() ? parts(segments(text)) : parts;
	}

	private static List<String> segments(String text) {
		var segments = new ArrayList<String>(List.of(text));
		segments.addAll(List.of(SEPARATOR.split(text)));
		return segments;
	}

	private static List<String> parts(List<String> segments) {
		return List.copyOf(segments.stream()
			.map(TitleText::withoutNoise)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private static String withoutNoise(String segment) {
		List<String> words = SearchWords.of(segment).words().stream().filter((word) -> !NOISE.contains(word)).toList();
		boolean ranked = words.size() > 1 && RANKED.contains(words.getLast()) && RANKS.contains(words.getFirst());
		return String.join(" ", (ranked && words.size() > 2) ? words.subList(1, words.size()) : words);
	}

}
