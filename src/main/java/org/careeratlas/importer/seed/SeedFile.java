package org.careeratlas.importer.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the seed.
 *
 * @param path path relative to the seed's folder, with forward slashes
 */
record SeedFile(String path, String text) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Characters that no text has, of which YAML allows none. */
	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n\\x85]]");

	/**
	 * Decodes a file. One in another encoding than UTF-8 is reported, and decoded as far
	 * as it can be, so that what else is wrong with it is found; one that is no text is
	 * left out.
	 */
	static Optional<SeedFile> decode(String path, byte[] content, SeedProblems problems) {
		Charset charset = charset(content);
		String text = new String(content, charset);
		if (charset != StandardCharsets.UTF_8) {
			problems.add(new SeedProblem(path, 1, "the file is UTF-16: save it as UTF-8"));
		}
		else if (text.startsWith(BYTE_ORDER_MARK)) {
			problems.add(new SeedProblem(path, 1, "the file begins with a byte order mark: save it as UTF-8 without"));
		}
		int valid = validUtf8(content);
		if (charset == StandardCharsets.UTF_8 && valid < content.length) {
			problems.add(new SeedProblem(path, line(new String(content, 0, valid, charset)),
					"this line is not in UTF-8 but perhaps in Latin-1: save the file as UTF-8"));
		}
		return withoutControls(new SeedFile(path, text.replaceFirst("^" + BYTE_ORDER_MARK, "")), problems);
	}

	private static Optional<SeedFile> withoutControls(SeedFile file, SeedProblems problems) {
		Matcher control = NO_TEXT.matcher(file.text());
		if (!control.find()) {
			return Optional.of(file);
		}
		problems.unread(new SeedProblem(file.path(), line(file.text().substring(0, control.start())),
				"this line has the character U+%04X, which no text has: save the file as UTF-8"
					.formatted(control.group().codePointAt(0))));
		return Optional.empty();
	}

	private static Charset charset(byte[] content) {
		int mark = (content.length < 2) ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
		return (mark == 0xFEFF || mark == 0xFFFE) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	/** Returns how many bytes at the beginning are UTF-8. */
	private static int validUtf8(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(content.length), true);
		return bytes.position();
	}

	/** Returns the number of the line in which a text ends. */
	private static int line(String text) {
		return 1 + (int) text.chars().filter((character) -> character == '\n').count();
	}

}
