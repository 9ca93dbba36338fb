package org.careeratlas.importer.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The rows of a text file in UTF-8, or in UTF-16 with a byte order mark as spreadsheet
 * programs save it.
 */
final class TextLines implements RowSource {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CatalogueFile file;

	private final Dialect dialect;

	/**
	 * Finds the dialect of a file that starts with its header.
	 * @throws DamagedCatalogueException if the file cannot be read
	 */
	TextLines(CatalogueFile file, TableFormat format) {
		this(file, format, (cell) -> true);
	}

	/**
	 * Finds the dialect of a file.
	 * @param header whether a cell is in no row before the header
	 * @throws DamagedCatalogueException if the file cannot be read
	 */
	TextLines(CatalogueFile file, TableFormat format, Predicate<String> header) {
		this.file = file;
		try {
			this.dialect = Dialect.of(file, format, header);
		}
		catch (UncheckedIOException | IOException ex) {
			throw new DamagedCatalogueException("The file %s cannot be read: %s".formatted(location(), ex.getMessage()),
					ex);
		}
	}

	@Override
	public String name() {
		return this.file.name();
	}

	@Override
	public String location() {
		return this.file.location();
	}

	@Override
	public <T> T read(Function<Iterator<RawRow>, T> reading) {
		try (CsvReader<CsvRecord> records = records(characters(this.file.open()))) {
			return reading.apply(records.stream()
				.map((row) -> new RawRow(row.getStartingLineNumber(), row.getFields()))
				.dropWhile((row) -> SeparatorLine.is(row) || row.isBlank())
				.iterator());
		}
		catch (CsvParseException ex) {
			throw new DamagedCatalogueException(
					"The file %s is no table any more: %s. Download it again".formatted(location(), reason(ex)), ex);
		}
		catch (UncheckedIOException ex) {
			throw unreadable(Objects.requireNonNull(ex.getCause()));
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private CsvReader<CsvRecord> records(Reader characters) {
		return CsvReader.builder()
			.fieldSeparator(this.dialect.separator())
			.quoteCharacter(this.dialect.quote())
			.allowUnclosedQuote(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(characters);
	}

	/** Uses a decoder, which is strict, unlike a reader with a charset. */
	private Reader characters(InputStream in) throws IOException {
		var reader = new PushbackReader(new InputStreamReader(in, this.dialect.charset().newDecoder()));
		int first = reader.read();
		if (first >= 0 && first != BYTE_ORDER_MARK) {
			reader.unread(first);
		}
		return reader;
	}

	private static String reason(CsvParseException failure) {
		Throwable cause = failure.getCause();
		return failure.getMessage() + ((cause != null) ? ", " + cause.getMessage() : "");
	}

	private DamagedCatalogueException unreadable(IOException failure) {
		if (failure instanceof CharacterCodingException) {
			return new DamagedCatalogueException(("The file %s is not in UTF-8: line %d holds other bytes. "
					+ "Take it as the publisher offers it, not as another program saved it")
				.formatted(location(), firstMalformedLine()), failure);
		}
		return new DamagedCatalogueException(
				"The file %s cannot be read: %s".formatted(location(), failure.getMessage()), failure);
	}

	/** Finds the line by reading the file again, since the decoder reads ahead. */
	private long firstMalformedLine() {
		long line = 1;
		try (InputStream in = this.file.open()) {
			for (byte[] bytes : new LineBytes(in)) {
				if (!isUtf8(bytes)) {
					return line;
				}
				line++;
			}
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
