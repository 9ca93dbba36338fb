package org.careeratlas.importer.oews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.careeratlas.importer.table.CatalogueFile;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.RawRow;
import org.careeratlas.importer.table.RowSource;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of a few thousand rows.
 *
 * @param sheets the rows of each sheet
 */
record Workbook(Path path, List<List<RawRow>> sheets) {

	private static final Pattern SHEET = Pattern.compile("!/xl/worksheets/[^/]+\\.xml$");

	/**
	 * Reads the whole workbook.
	 * @throws DamagedCatalogueException if the file is not a workbook, or is damaged
	 */
	static Workbook read(Path path) {
		try (CatalogueFiles parts = CatalogueFiles.open(List.of(path))) {
			return new Workbook(path, sheets(parts));
		}
		catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException ex) {
			throw new DamagedCatalogueException("The workbook %s is damaged: download it again".formatted(path), ex);
		}
	}

	private static List<List<RawRow>> sheets(CatalogueFiles parts) throws IOException, XMLStreamException {
		if (parts.find("workbook.xml").isEmpty()) {
			throw new DamagedCatalogueException(
					("%s is no workbook: give the .xlsx file that is in the publisher's zip, "
							+ "such as national_M2024_dl.xlsx")
						.formatted(parts.places()));
		}
		Optional<CatalogueFile> strings = parts.find("sharedStrings.xml");
		List<String> sharedStrings = strings.isPresent() ? WorkbookXml.sharedStrings(strings.get()) : List.of();
		var sheets = new ArrayList<List<RawRow>>();
		for (CatalogueFile part : parts.all()) {
			if (SHEET.matcher(part.location()).find()) {
				sheets.add(WorkbookXml.rows(part, sharedStrings));
			}
		}
		return sheets;
	}

	/**
	 * Returns the table whose header contains all given columns, in any sheet and below
	 * any titles. Column names are converted to upper case, since some releases use lower
	 * case.
	 * @param columns column names in upper case
	 * @throws DamagedCatalogueException if there is no such header
	 */
	RowSource table(String... columns) {
		for (List<RawRow> sheet : this.sheets) {
			for (int i = 0; i < Math.min(sheet.size(), 20); i++) {
				RawRow header = upperCase(sheet.get(i));
				if (header.values().containsAll(List.of(columns))) {
					return new SheetLines(this.path, padded(sheet.subList(i + 1, sheet.size()), header));
				}
			}
		}
		throw new DamagedCatalogueException(
				"No sheet of %s has a row that names the columns %s: give the national file of OEWS as published"
					.formatted(this.path, List.of(columns)));
	}

	/**
	 * Pads the rows to the width of the header, since sheets omit blank cells at the end
	 * of a row.
	 */
	private static List<RawRow> padded(List<RawRow> rows, RawRow header) {
		int width = header.values().size();
		return Stream.concat(Stream.of(header), rows.stream().map((row) -> padded(row, width))).toList();
	}

	private static RawRow padded(RawRow row, int width) {
		int blanks = Math.max(0, width - row.values().size());
		return new RawRow(row.line(),
				Stream.concat(row.values().stream(), Collections.nCopies(blanks, "").stream()).toList());
	}

	private static RawRow upperCase(RawRow cells) {
		return new RawRow(cells.line(),
				cells.values().stream().map((name) -> name.strip().toUpperCase(Locale.ROOT)).toList());
	}

	/**
	 * Returns the first group of the pattern's first match in a cell; null if there is
	 * none.
	 */
	@Nullable String firstMatch(Pattern pattern) {
		return this.sheets.stream()
			.flatMap(List::stream)
			.flatMap((row) -> row.values().stream())
			.map(pattern::matcher)
			.filter(Matcher::find)
			.map((found) -> found.group(1))
			.findFirst()
			.orElse(null);
	}

	private record SheetLines(Path path, List<RawRow> rows) implements RowSource {

		@Override
		public String name() {
			return String.valueOf(this.path.getFileName());
		}

		@Override
		public String location() {
			return this.path.toString();
		}

		@Override
		public <T> T read(Function<Iterator<RawRow>, T> reading) {
			return reading.apply(this.rows.iterator());
		}

	}

}
