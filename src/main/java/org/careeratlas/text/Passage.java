package org.careeratlas.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence, line or list item of a text.
 *
 * @param span where it is
 * @param words its words, without marks around them, as far as they are not denied
 */
record Passage(TextSpan span, List<Word> words) {

	private static final int MAX_WORDS = 60;

	/** Longest name that is looked up. */
	private static final int MAX_NAME = 7;

	private static final int[] WINDOWS = { 2, 4, 7 };

	private static final Pattern END = Pattern.compile("[\\r\\n•·▪●]+|(?<=[.!?;])\\s+");

	private static final Pattern WORD = Pattern
		.compile("\\.?[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}+#.'’&/_-]*[\\p{L}\\p{M}\\p{N}+#])?");

	/** Words at which no window starts or ends. */
	private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by",
			"for", "from", "has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "our", "that", "the",
			"their", "this", "to", "was", "we", "were", "will", "with", "you", "your", "not", "all", "any", "both",
			"such", "than", "then", "which", "who", "i", "my", "me");

	/** Returns the passages of a text. */
	static List<Passage> of(String text) {
		var passages = new ArrayList<Passage>();
		var ends = END.matcher(text);
		int start = 0;
		while (ends.find()) {
			add(text, start, ends.start(), passages);
			start = ends.end();
		}
		add(text, start, text.length(), passages);
		return passages;
	}

	private static void add(String text, int start, int end, List<Passage> passages) {
		List<TextSpan> denied = Denial.in(text.substring(start, end));
		var words = new ArrayList<Word>();
		var matcher = WORD.matcher(text).region(start, end);
		while (matcher.find()) {
			int from = matcher.start() - start;
			boolean isDenied = denied.stream().anyMatch((span) -> span.start() <= from && from < span.end());
			words.add(new Word(matcher.start(), matcher.end(), matcher.group(), isDenied));
			if (words.size() == MAX_WORDS) {
				passages.add(new Passage(span(text, words.getFirst().start, words.getLast().end), List.copyOf(words)));
				words.clear();
			}
		}
		if (!words.isEmpty()) {
			passages.add(new Passage(span(text, words.getFirst().start, words.getLast().end), List.copyOf(words)));
		}
	}

	private static TextSpan span(String text, int start, int end) {
		return new TextSpan(start, end, text.substring(start, end));
	}

	/**
	 * Returns spans of 2, 4 and 7 words, or all words where there are fewer, that neither
	 * start nor end with a function word; the whole if there is none.
	 */
	List<TextSpan> windows() {
		var windows = new LinkedHashSet<TextSpan>();
		for (int size : WINDOWS) {
			windows.addAll(spans(Math.min(size, this.words.size())));
		}
		return List.copyOf(windows);
	}

	/** Returns all spans that might be a name. */
	List<TextSpan> possibleNames() {
		var spans = new ArrayList<TextSpan>();
		for (int size = Math.min(MAX_NAME, this.words.size()); size > 0; size--) {
			spans.addAll(spans(size));
		}
		return spans;
	}

	private List<TextSpan> spans(int size) {
		var spans = new ArrayList<TextSpan>();
		for (int first = 0; first + size <= this.words.size(); first++) {
			List<Word> covered = this.words.subList(first, first + size);
			if (covered.getFirst().isContent() && covered.getLast().isContent()
					&& covered.stream().noneMatch(Word::isDenied)) {
				spans.add(within(covered.getFirst().start, covered.getLast().end));
			}
		}
		return spans;
	}

	private TextSpan within(int start, int end) {
		return new TextSpan(start, end, this.span.text().substring(start - this.span.start(), end - this.span.start()));
	}

	/**
	 * A word.
	 *
	 * @param isDenied whether the text says that it does not apply
	 */
	record Word(int start, int end, String text, boolean isDenied) {

		private boolean isContent() {
			return !FUNCTION_WORDS.contains(this.text.toLowerCase(Locale.ROOT));
		}

	}

}
