package org.careeratlas.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Splits text into the pieces of words that a BERT model without upper case knows: each
 * word is cut into the longest pieces of the vocabulary, from its beginning.
 */
final class WordPieces {

	private static final String CONTINUED = "##";

	/** Longer words are unknown, as when the model was trained. */
	private static final int MAX_WORD = 100;

	private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

	private static final Pattern IGNORED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD&&[^\\t\\n\\r]]");

	/** A punctuation mark, a Chinese character, or a run of anything else. */
	private static final Pattern WORD = Pattern
		.compile("[\\p{P}$+<=>^`|~]|\\p{IsHan}|[^\\s\\p{Z}\\p{P}$+<=>^`|~\\p{IsHan}]+");

	private final Map<String, Integer> vocabulary;

	private final int start;

	private final int end;

	private final int unknown;

	WordPieces(Map<String, Integer> vocabulary) {
		this.vocabulary = vocabulary;
		this.start = Objects.requireNonNull(vocabulary.get("[CLS]"));
		this.end = Objects.requireNonNull(vocabulary.get("[SEP]"));
		this.unknown = Objects.requireNonNull(vocabulary.get("[UNK]"));
	}

	/**
	 * Returns the numbers of the pieces, between marks of the start and the end.
	 * @param most maximum number, with those marks; what is beyond is dropped
	 */
	long[] of(String text, int most) {
		long[] pieces = new long[most];
		int count = 0;
		pieces[count++] = this.start;
		for (String word : words(text)) {
			for (int piece : piecesOf(word)) {
				if (count == most - 1) {
					break;
				}
				pieces[count++] = piece;
			}
		}
		pieces[count++] = this.end;
		return Arrays.copyOf(pieces, count);
	}

	private static List<String> words(String text) {
		String plain = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
		String withoutAccents = ACCENT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
		return WORD.matcher(withoutAccents).results().map((word) -> word.group()).toList();
	}

	private List<Integer> piecesOf(String word) {
		var pieces = new ArrayList<Integer>();
		int from = 0;
		while (from < word.length()) {
			int to = word.length();
			Integer piece = null;
			while (to > from && (piece = piece(word, from, to)) == null) {
				to--;
			}
			if (piece == null || word.length() > MAX_WORD) {
				return List.of(this.unknown);
			}
			pieces.add(piece);
			from = to;
		}
		return pieces;
	}

	private @Nullable Integer piece(String word, int from, int to) {
		String piece = word.substring(from, to);
		return this.vocabulary.get((from > 0) ? CONTINUED + piece : piece);
	}

}
