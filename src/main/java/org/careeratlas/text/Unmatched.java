package org.careeratlas.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phrases that look like skills, from the words before them, and are none. */
final class Unmatched {

	private static final int MAX_WORDS = 5;

	private static final Pattern CUE = Pattern
		.compile("(?i)(?:\\b(?:experience (?:with|in|of|using)|knowledge of|proficien\\w+ (?:in|with)|familiar\\w* with"
				+ "|expert(?:ise)? in|skilled in|trained in|certified in|fluent in)|\\b(?:skills|tools|technologies):)\\s+");

	private static final Pattern ITEM = Pattern.compile("\\s*(?:,|;|/|\\band\\b|\\bor\\b)\\s*|[.:()]");

	private Unmatched() {
	}

	/** Returns the phrases that overlap nothing that was found. */
	static List<TextSpan> in(Passage passage, Collection<TextSpan> found) {
		var unmatched = new ArrayList<TextSpan>();
		Matcher cue = CUE.matcher(passage.span().text());
		while (cue.find()) {
			items(passage, cue.end()).stream()
				.filter((item) -> found.stream().noneMatch(item::overlaps) && !isDenied(item, passage))
				.forEach(unmatched::add);
		}
		return unmatched;
	}

	private static boolean isDenied(TextSpan item, Passage passage) {
		return passage.words().stream().anyMatch((word) -> word.isDenied() && word.start() == item.start());
	}

	private static List<TextSpan> items(Passage passage, int from) {
		String text = passage.span().text();
		var items = new ArrayList<TextSpan>();
		Matcher end = ITEM.matcher(text);
		int start = from;
		while (start < text.length()) {
			int stop = end.find(start) ? end.start() : text.length();
			String item = text.substring(start, stop).strip();
			if (item.isEmpty() || item.split("\\s+").length > MAX_WORDS) {
				break;
			}
			int offset = passage.span().start() + text.indexOf(item, start);
			items.add(new TextSpan(offset, offset + item.length(), item));
			start = (stop < text.length()) ? end.end() : stop;
		}
		return items;
	}

}
