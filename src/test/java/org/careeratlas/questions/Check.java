package org.careeratlas.questions;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An expectation, such as {@code first 5 to develop includes "Biology"}.
 *
 * @param text as the table has it
 * @param subject what it is about
 * @param of of what, such as a role whose score it is about; empty for most subjects
 * @param first how many values count
 * @param names the names of concepts in it
 * @param verb what it says of the values
 */
record Check(String text, Subject subject, String of, int first, List<String> names, Predicate<List<String>> verb) {

	private static final Pattern FORM = Pattern
		.compile("(?:(?<any>some|no) |first (?<first>\\d+) )?(?<subject>%s)(?: (?<verb>.+))?"
			.formatted(Subject.LONGEST_FIRST.stream().map(Subject::word).collect(Collectors.joining("|"))));

	private static final Pattern OF = Pattern.compile("\"([^\"]+)\" (.+)");

	private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

	private static final String NUMBER = "(-?\\d*\\.?\\d+)";

	private static final Pattern COMPARISON = Pattern.compile("(>=|<=|=) " + NUMBER);

	private static final Pattern RANGE = Pattern.compile("between %s and %s".formatted(NUMBER, NUMBER));

	private static final Pattern LIST = Pattern.compile("(includes|says)( one of)? (\"[^\"]+\"(?:, \"[^\"]+\")*)");

	/** Fails for what the vocabulary does not have. */
	static Check parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new IllegalArgumentException("not in the vocabulary: " + text);
		}
		Subject subject = Subject.LONGEST_FIRST.stream()
			.filter((some) -> some.word().equals(form.group("subject")))
			.findFirst()
			.orElseThrow();
		int first = (form.group("first") != null) ? Integer.parseInt(form.group("first")) : Integer.MAX_VALUE;
		String rest = (form.group("verb") != null) ? form.group("verb") : "";
		Matcher of = OF.matcher(rest);
		if (subject.word().endsWith(" of") && of.matches()) {
			return new Check(text, subject, of.group(1), first, List.of(of.group(1)), verb(text, of.group(2)));
		}
		Predicate<List<String>> verb = (form.group("any") != null) ? any(form.group("any")) : verb(text, rest);
		return new Check(text, subject, "", first,
				(subject.named() && rest.startsWith("includes")) ? names(rest) : List.of(), verb);
	}

	private static Predicate<List<String>> any(String word) {
		return word.equals("no") ? List::isEmpty : (values) -> !values.isEmpty();
	}

	private static Predicate<List<String>> verb(String text, String verb) {
		Matcher comparison = COMPARISON.matcher(verb);
		Matcher range = RANGE.matcher(verb);
		Matcher list = LIST.matcher(verb);
		if (verb.equals("unknown")) {
			return List::isEmpty;
		}
		if (verb.startsWith("is ")) {
			return (values) -> values.equals(List.of(verb.substring(3)));
		}
		if (comparison.matches()) {
			return compare(comparison.group(1), Double.parseDouble(comparison.group(2)));
		}
		if (range.matches()) {
			return compare(">=", Double.parseDouble(range.group(1)))
				.and(compare("<=", Double.parseDouble(range.group(2))));
		}
		if (list.matches()) {
			return list(list.group(1).equals("says"), list.group(2) != null, names(list.group(3)));
		}
		throw new IllegalArgumentException("not in the vocabulary: " + text);
	}

	/** Holds of no unknown number. */
	private static Predicate<List<String>> compare(String operator, double bound) {
		return (values) -> values.stream().map(Double::valueOf).findFirst().map((value) -> switch (operator) {
			case ">=" -> value >= bound;
			case "<=" -> value <= bound;
			default -> value == bound;
		}).orElse(false);
	}

	private static Predicate<List<String>> list(boolean part, boolean oneOf, List<String> names) {
		return (values) -> {
			Predicate<String> there = (name) -> values.stream().anyMatch((value) -> matches(value, name, part));
			return oneOf ? names.stream().anyMatch(there) : names.stream().allMatch(there);
		};
	}

	private static boolean matches(String value, String name, boolean part) {
		return part ? value.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)) : value.equals(name);
	}

	private static List<String> names(String list) {
		return NAME.matcher(list).results().map((result) -> result.group(1)).toList();
	}

	boolean holds(Answer answer) {
		return this.verb.test(values(answer).stream().limit(this.first).toList());
	}

	/** The expectation, and what the answer has in its place. */
	String fault(Answer answer) {
		return "%s: %s %s".formatted(this.text, this.subject.word(), values(answer));
	}

	private List<String> values(Answer answer) {
		return this.subject.in(answer, this.of);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
