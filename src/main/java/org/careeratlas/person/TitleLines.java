package org.careeratlas.person;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of a text that may be titles of jobs which somebody has or had: what stands at
 * the beginning of a line, as in the experience of a CV, and what follows words such as
 * "I am a".
 */
final class TitleLines {

	private static final int MAX_LINES = 400;

	/** Longer ones are sentences. */
	private static final int MAX_WORDS = 6;

	/** What stands between a title and the employer, the place, or the time. */
	private static final Pattern END = Pattern
		.compile("\\s*[,;|(\u2022\u00b7\\t]|\\s+[-\u2013\u2014]\\s|\\s+(?:at|with|for|in|since|from)\\s|\\.|\\d{4}|$");

	/** As in a list of tasks, which are no titles. */
	private static final Pattern TASK = Pattern.compile("^\\s*[-*\u2022\u2013\u2014\u00b7]");

	private static final Pattern SELF = Pattern.compile(
			"(?i)\\b(?:I am|I'm|I was|I have been|works?|worked|working|years|experience|job|employed) (?:currently |now )?(?:as )?an? ([^,.;\\n]+)");

	private TitleLines() {
	}

	/** Returns what may be titles, in their order. */
	static List<String> of(String text) {
		return text.lines().limit(MAX_LINES).flatMap(TitleLines::inLine).distinct().toList();
	}

	private static Stream<String> inLine(String line) {
		Stream<String> told = SELF.matcher(line).results().flatMap((self) -> beginnings(self.group(1)));
		return TASK.matcher(line).find() ? told : Stream.concat(beginning(line), told);
	}

	private static Stream<String> beginning(String line) {
		Matcher end = END.matcher(line);
		return Stream.of(end.find() ? line.substring(0, end.start()) : line)
			.map(String::strip)
			.filter((title) -> !title.isEmpty() && title.split("\\s+").length <= MAX_WORDS);
	}

	/** In a sentence, it is not known how many words belong to the title. */
	private static Stream<String> beginnings(String words) {
		String[] each = words.strip().split("\\s+");
		int most = Math.min(MAX_WORDS, each.length);
		return Stream.iterate(most, (count) -> count > 0, (count) -> count - 1)
			.map((count) -> String.join(" ", List.of(each).subList(0, count)));
	}

}
