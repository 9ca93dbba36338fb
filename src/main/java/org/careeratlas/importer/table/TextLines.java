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

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a text file, which must be encoded in UTF-8. */
record TextLines(CatalogueFile file, TableFormat format) implements RowSource {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

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
		try (CsvReader<CsvRecord> records = this.format.records(characters(this.file.open()))) {
			return reading.apply(
					records.stream().map((row) -> new RawRow(row.getStartingLineNumber(), row.getFields())).iterator());
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

	/** Uses a decoder, which is strict, unlike a reader with a charset. */
	private static Reader characters(InputStream in) throws IOException {
		var reader = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
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
