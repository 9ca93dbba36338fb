package org.careeratlas.importer.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a text file is written. Spreadsheet programs save tables in another encoding, with
 * another separator, or with quotes that the publisher does not use.
 *
 * @param quote character around cells; {@code \0} if quotes have no meaning
 */
record Dialect(Charset charset, char separator, char quote) {

	static final char QUOTE = '"';

	private static final char NO_QUOTE = '\0';

	private static final Pattern ANY_SEPARATOR = Pattern.compile("[\t,;|]");

	private static final Pattern BLANK = Pattern.compile("[\\s,;|\"\uFEFF]*");

	/** Finds the dialect of a file that starts with its header. */
	static Dialect of(CatalogueFile file, TableFormat format) throws IOException {
		return of(file, format, (cell) -> true);
	}

	/**
	 * Finds the dialect of a file.
	 * @param header whether a cell is in no row before the header
	 */
	static Dialect of(CatalogueFile file, TableFormat format, Predicate<String> header) throws IOException {
		Charset charset = charset(file);
		char separator = separator(file, charset, format.separator(), header);
		boolean quoted = format.isQuoted() || isQuoted(file, charset, separator);
		return new Dialect(charset, separator, quoted ? QUOTE : NO_QUOTE);
	}

	/**
	 * Returns the encoding that a byte order mark states, or that an ASCII character at
	 * the start shows, else UTF-8.
	 */
	private static Charset charset(CatalogueFile file) throws IOException {
		try (InputStream in = file.open()) {
			byte[] start = in.readNBytes(2);
			if (start.length < 2) {
				return StandardCharsets.UTF_8;
			}
			return switch (((start[0] & 0xFF) << 8) | (start[1] & 0xFF)) {
				case 0xFFFE -> StandardCharsets.UTF_16LE;
				case 0xFEFF -> StandardCharsets.UTF_16BE;
				default -> (start[1] == 0) ? StandardCharsets.UTF_16LE
						: (start[0] == 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
			};
		}
	}

	private static char separator(CatalogueFile file, Charset charset, char usual, Predicate<String> header)
			throws IOException {
		try (BufferedReader lines = reader(file, charset)) {
			Optional<Character> declared = SeparatorLine.skip(lines);
			return lines.lines()
				.filter((line) -> !BLANK.matcher(line).matches())
				.filter((line) -> ANY_SEPARATOR.splitAsStream(line).map(Dialect::plain).anyMatch(header))
				.findFirst()
				.map((line) -> declared.filter((separator) -> count(line, separator) > 0)
					.orElseGet(() -> separator(line, usual)))
				.orElse(usual);
		}
	}

	private static String plain(String cell) {
		return cell.replace(QUOTE, ' ').replace(TextLines.BYTE_ORDER_MARK, ' ').strip();
	}

	/** Returns what separates most cells of the header; in doubt the usual separator. */
	private static char separator(String header, char usual) {
		String unquoted = header.replaceAll("\"[^\"]*\"", "");
		return Stream.of('\t', ';', ',', '|')
			.filter((candidate) -> count(unquoted, candidate) > count(unquoted, usual))
			.max((one, other) -> Long.compare(count(unquoted, one), count(unquoted, other)))
			.orElse(usual);
	}

	private static long count(String text, char character) {
		return text.chars().filter((each) -> each == character).count();
	}

	private static boolean isQuoted(CatalogueFile file, Charset charset, char separator) throws IOException {
		try (BufferedReader characters = reader(file, charset)) {
			SeparatorLine.skip(characters);
			return new QuoteScan(separator).isQuoted(characters);
		}
	}

	private static BufferedReader reader(CatalogueFile file, Charset charset) throws IOException {
		return new BufferedReader(new InputStreamReader(file.open(), charset));
	}

}
