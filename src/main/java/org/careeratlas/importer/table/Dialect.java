package org.careeratlas.importer.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

	private static final Pattern ANY_SEPARATOR = Pattern.compile("[\t,;]");

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

	/** Returns the encoding that a byte order mark states, else UTF-8. */
	private static Charset charset(CatalogueFile file) throws IOException {
		try (InputStream in = file.open()) {
			byte[] mark = in.readNBytes(2);
			if (Arrays.equals(mark, new byte[] { (byte) 0xFF, (byte) 0xFE })) {
				return StandardCharsets.UTF_16LE;
			}
			return Arrays.equals(mark, new byte[] { (byte) 0xFE, (byte) 0xFF }) ? StandardCharsets.UTF_16BE
					: StandardCharsets.UTF_8;
		}
	}

	private static char separator(CatalogueFile file, Charset charset, char usual, Predicate<String> header)
			throws IOException {
		try (BufferedReader lines = reader(file, charset)) {
			return lines.lines()
				.filter((line) -> ANY_SEPARATOR.splitAsStream(line).map(Dialect::plain).anyMatch(header))
				.findFirst()
				.map((line) -> separator(line, usual))
				.orElse(usual);
		}
	}

	private static String plain(String cell) {
		return cell.replace(QUOTE, ' ').replace(TextLines.BYTE_ORDER_MARK, ' ').strip();
	}

	/** Returns what separates most cells of the header; in doubt the usual separator. */
	private static char separator(String header, char usual) {
		String unquoted = header.replaceAll("\"[^\"]*\"", "");
		return Stream.of('\t', ';', ',')
			.filter((candidate) -> count(unquoted, candidate) > count(unquoted, usual))
			.max((one, other) -> Long.compare(count(unquoted, one), count(unquoted, other)))
			.orElse(usual);
	}

	private static long count(String text, char character) {
		return text.chars().filter((each) -> each == character).count();
	}

	private static boolean isQuoted(CatalogueFile file, Charset charset, char separator) throws IOException {
		try (Reader characters = reader(file, charset)) {
			return new QuoteScan(separator).isQuoted(characters);
		}
	}

	private static BufferedReader reader(CatalogueFile file, Charset charset) throws IOException {
		return new BufferedReader(new InputStreamReader(file.open(), charset));
	}

}
