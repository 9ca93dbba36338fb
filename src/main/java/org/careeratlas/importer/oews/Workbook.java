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
import org.careeratlas.importer.table.Cells;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of a few thousand rows.
 *
 * @param sheets the rows of each
 */
record Workbook(Path path, List<List<Cells>> sheets) {

	private static final Pattern SHEET = Pattern.compile("!/xl/worksheets/[^/]+\\.xml$");

	/**
	 * Reads the whole workbook.
	 * @throws DamagedCatalogueException if it is none, or damaged
	 */
	static Workbook read(Path path) {
		try (CatalogueFiles parts = CatalogueFiles.open(List.of(path))) {
			return new Workbook(path, sheets(parts));
		}
		catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException ex) {
			throw new DamagedCatalogueException("The workbook %s is damaged: download it again".formatted(path), ex);
		}
	}

	private static List<List<Cells>> sheets(CatalogueFiles parts) throws IOException, XMLStreamException {
		if (parts.find("workbook.xml").isEmpty()) {
			throw new DamagedCatalogueException(
					("%s is no workbook: give the .xlsx file that is in the publisher's zip, "
							+ "such as national_M2024_dl.xlsx")
						.formatted(parts.places()));
		}
		Optional<CatalogueFile> strings = parts.find("sharedStrings.xml");
		List<String> sharedStrings = strings.isPresent() ? WorkbookXml.sharedStrings(strings.get()) : List.of();
		var sheets = new ArrayList<List<Cells>>();
		for (CatalogueFile part : parts.all()) {
			if (SHEET.matcher(part.location()).find()) {
				sheets.add(WorkbookXml.rows(part, sharedStrings));
			}
		}
		return sheets;
	}

	/**
	 * The rows from the one that names all these columns, in whatever sheet and below
	 * whatever titles. Names are in upper case; some releases have them in lower case.
	 * @throws DamagedCatalogueException if there is no such row
	 */
	Lines table(String... columns) {
		for (List<Cells> sheet : this.sheets) {
			for (int i = 0; i < Math.min(sheet.size(), 20); i++) {
				Cells header = upperCase(sheet.get(i));
				if (header.values().containsAll(List.of(columns))) {
					return new SheetLines(this.path, padded(sheet.subList(i + 1, sheet.size()), header));
				}
			}
		}
		throw new DamagedCatalogueException(
				"No sheet of %s has a row that names the columns %s: give the national file of OEWS as published"
					.formatted(this.path, List.of(columns)));
	}

	/** Sheets leave out the blank cells at the end of a row. */
	private static List<Cells> padded(List<Cells> rows, Cells header) {
		int width = header.values().size();
		return Stream.concat(Stream.of(header), rows.stream().map((row) -> padded(row, width))).toList();
	}

	private static Cells padded(Cells row, int width) {
		int blanks = Math.max(0, width - row.values().size());
		return new Cells(row.line(),
				Stream.concat(row.values().stream(), Collections.nCopies(blanks, "").stream()).toList());
	}

	private static Cells upperCase(Cells cells) {
		return new Cells(cells.line(),
				cells.values().stream().map((name) -> name.strip().toUpperCase(Locale.ROOT)).toList());
	}

	/**
	 * What the first group of the pattern matches in some cell; null where it does not.
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

	private record SheetLines(Path path, List<Cells> rows) implements Lines {

		@Override
		public String name() {
			return String.valueOf(this.path.getFileName());
		}

		@Override
		public String location() {
			return this.path.toString();
		}

		@Override
		public <T> T read(Function<Iterator<Cells>, T> reading) {
			return reading.apply(this.rows.iterator());
		}

	}

}
