package org.careeratlas.importer.oews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import javax.xml.stream.XMLStreamException;

import org.careeratlas.importer.table.CatalogueFile;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.RawRow;
import org.careeratlas.importer.table.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * An open workbook, whose rows are read from the file one after another: the largest has
 * 400,000.
 */
final class Workbook implements AutoCloseable {

	private static final Pattern SHEET = Pattern.compile("!/xl/worksheets/[^/]+\\.xml$");

	/** Rows within which a header follows the titles. */
	private static final int TITLE_ROWS = 20;

	/** Rows of a sheet that may be notes rather than a table. */
	private static final int NOTE_ROWS = 1_000;

	private final Path path;

	private final CatalogueFiles parts;

	private final List<String> sharedStrings;

	private Workbook(Path path, CatalogueFiles parts) throws IOException, XMLStreamException {
		this.path = path;
		this.parts = parts;
		Optional<CatalogueFile> strings = parts.find("sharedStrings.xml");
		this.sharedStrings = strings.isPresent() ? WorkbookXml.sharedStrings(strings.get()) : List.of();
	}

	/**
	 * Opens a workbook.
	 * @throws DamagedCatalogueException if the file is not a workbook, or is damaged
	 */
	static Workbook open(Path path) {
		CatalogueFiles parts = CatalogueFiles.open(List.of(path));
		try {
			requireWorkbook(parts);
			return new Workbook(path, parts);
		}
		catch (IOException | XMLStreamException ex) {
			parts.close();
			throw damaged(path, ex);
		}
		catch (RuntimeException ex) {
			parts.close();
			throw ex;
		}
	}

	private static void requireWorkbook(CatalogueFiles parts) {
		if (parts.find("workbook.xml").isEmpty()) {
			throw new DamagedCatalogueException(
					("%s is no workbook: give the .xlsx file that is in the publisher's zip, "
							+ "such as national_M2024_dl.xlsx")
						.formatted(parts.places()));
		}
	}

	private static DamagedCatalogueException damaged(Path path, Exception cause) {
		return new DamagedCatalogueException("The workbook %s is damaged: download it again".formatted(path), cause);
	}

	Path path() {
		return this.path;
	}

	/**
	 * Returns the table whose header contains all given columns, in any sheet and below
	 * any titles. Column names are converted to upper case, since some releases use lower
	 * case.
	 * @param columns column names in upper case
	 * @throws DamagedCatalogueException if there is no such header
	 */
	RowSource table(String... columns) {
		for (CatalogueFile sheet : sheets()) {
			RawRow header = read(sheet,
					(rows) -> rows.limit(TITLE_ROWS)
						.filter((row) -> upperCase(row).values().containsAll(List.of(columns)))
						.findFirst()
						.orElse(null));
			if (header != null) {
				return new SheetRows(sheet, upperCase(header));
			}
		}
		throw new DamagedCatalogueException(
				"No sheet of %s has a row that names the columns %s: give a file of OEWS as published"
					.formatted(this.path, List.of(columns)));
	}

	/**
	 * Returns the first group of the pattern's first match in a cell of the titles and
	 * notes; null if there is none.
	 */
	@Nullable String firstMatch(Pattern pattern) {
		return sheets().stream()
			.flatMap((sheet) -> read(sheet, (rows) -> firstMatch(pattern, rows.limit(NOTE_ROWS))).stream())
			.findFirst()
			.orElse(null);
	}

	private static Optional<String> firstMatch(Pattern pattern, Stream<RawRow> rows) {
		return rows.flatMap((row) -> row.values().stream())
			.map(pattern::matcher)
			.filter(Matcher::find)
			.map((found) -> found.group(1))
			.findFirst();
	}

	private List<CatalogueFile> sheets() {
		return this.parts.all().stream().filter((part) -> SHEET.matcher(part.location()).find()).toList();
	}

	private <T extends @Nullable Object> T read(CatalogueFile sheet, Function<Stream<RawRow>, T> reading) {
		try {
			return WorkbookXml.rows(sheet, this.sharedStrings, (rows) -> reading.apply(stream(rows)));
		}
		catch (IOException | XMLStreamException ex) {
			throw damaged(this.path, ex);
		}
	}

	private static Stream<RawRow> stream(Iterator<RawRow> rows) {
		Iterable<RawRow> iterable = () -> rows;
		return StreamSupport.stream(iterable.spliterator(), false);
	}

	private static RawRow upperCase(RawRow cells) {
		return new RawRow(cells.line(),
				cells.values().stream().map((name) -> name.strip().toUpperCase(Locale.ROOT)).toList());
	}

	@Override
	public void close() {
		this.parts.close();
	}

	/** The rows of a sheet from its header on. */
	private final class SheetRows implements RowSource {

		private final CatalogueFile sheet;

		private final RawRow header;

		SheetRows(CatalogueFile sheet, RawRow header) {
			this.sheet = sheet;
			this.header = header;
		}

		@Override
		public String name() {
			return String.valueOf(Workbook.this.path.getFileName());
		}

		@Override
		public String location() {
			return Workbook.this.path.toString();
		}

		@Override
		public <T> T read(Function<Iterator<RawRow>, T> reading) {
			return Workbook.this.read(
					this.sheet, (
							rows) -> reading.apply(
									Stream
										.concat(Stream.of(this.header),
												rows.dropWhile((row) -> row.line() <= this.header.line())
													.map(this::padded))
										.iterator()));
		}

		/**
		 * Pads a row to the width of the header, since sheets omit blank cells at the end
		 * of a row.
		 */
		private RawRow padded(RawRow row) {
			int blanks = Math.max(0, this.header.values().size() - row.values().size());
			return (blanks == 0) ? row : new RawRow(row.line(),
					Stream.concat(row.values().stream(), Collections.nCopies(blanks, "").stream()).toList());
		}

	}

}
