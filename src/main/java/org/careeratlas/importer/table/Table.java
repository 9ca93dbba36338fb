package org.careeratlas.importer.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A table with a header, whose rows are read in one pass by column names. */
public final class Table {

	private final RowSource lines;

	private final @Nullable String missing;

	private final RowLog log;

	private final List<String> header;

	/**
	 * Creates a table and reads its header.
	 * @param missing the text that, like a blank cell, means a missing value; null if
	 * there is none
	 * @throws DamagedCatalogueException if the file is empty
	 */
	public Table(RowSource lines, @Nullable String missing) {
		this.lines = lines;
		this.missing = missing;
		this.log = new RowLog(lines.name());
		this.header = withoutBlanksAtEnd(lines.read((rows) -> rows.hasNext() ? rows.next().values() : List.<String>of())
			.stream()
			.map(CellText::of)
			.map((name) -> name.replace('\u00a0', ' '))
			.toList());
		if (this.header.isEmpty()) {
			throw new DamagedCatalogueException(
					"The file %s is empty: download the catalogue again".formatted(lines.location()));
		}
	}

	/** Drops the blank cells that spreadsheet programs append. */
	private static List<String> withoutBlanksAtEnd(List<String> cells) {
		int size = cells.size();
		while (size > 0 && CellText.of(cells.get(size - 1)).isEmpty()) {
			size--;
		}
		return cells.subList(0, size);
	}

	/** Returns the name of the file. */
	public String name() {
		return this.lines.name();
	}

	/**
	 * Returns a column.
	 * @param names names of the column in different releases
	 * @throws DamagedCatalogueException if the table does not have the column
	 */
	public Column column(String... names) {
		Column column = optional(names);
		if (!column.exists()) {
			throw new DamagedCatalogueException(
					"The file %s has no column '%s'; its columns are %s. It is damaged or of an unknown release"
						.formatted(this.lines.location(), String.join("' or '", names), this.header));
		}
		return column;
	}

	/** Returns a column, which may not exist. */
	public Column optional(String... names) {
		return IntStream.range(0, names.length)
			.mapToObj((i) -> new Column(names[i], this.header.indexOf(names[i])))
			.filter(Column::exists)
			.findFirst()
			.orElseGet(() -> new Column(names[0], -1));
	}

	/** Returns all columns whose names match, in order. */
	public List<Column> columns(Pattern name) {
		return IntStream.range(0, this.header.size())
			.filter((i) -> name.matcher(this.header.get(i)).matches())
			.mapToObj((i) -> new Column(this.header.get(i), i))
			.toList();
	}

	/**
	 * Passes each row below the header to the reader, except blank ones.
	 * @throws DamagedCatalogueException if the file cannot be read to its end, or has no
	 * rows
	 */
	public void forEach(Consumer<Row> reader) {
		this.lines.read((rows) -> {
			rows.next();
			rows.forEachRemaining((cells) -> row(cells, reader));
			return rows;
		});
		if (this.log.isEmpty()) {
			throw new DamagedCatalogueException(
					"The file %s ends after its header: download it again".formatted(this.lines.location()));
		}
	}

	private void row(RawRow cells, Consumer<Row> reader) {
		int size = withoutBlanksAtEnd(cells.values()).size();
		if (size == 0) {
			return;
		}
		var row = new Row(this.log, this.missing, cells);
		this.log.row(row.line(), () -> {
			skipIfExtraCells(row, size);
			reader.accept(row);
			noteMissingCells(row, cells);
			noteErrors(row, cells);
		});
	}

	/** Skips a row with an extra separator, since its values are in the wrong columns. */
	private void skipIfExtraCells(Row row, int size) {
		if (size > this.header.size()) {
			throw row.skip("more cells than columns", size + " cells");
		}
	}

	private void noteMissingCells(Row row, RawRow cells) {
		if (cells.values().size() < this.header.size()) {
			row.note("fewer cells than columns", cells.values().size() + " cells");
		}
	}

	private void noteErrors(Row row, RawRow cells) {
		IntStream.range(0, Math.min(cells.values().size(), this.header.size()))
			.filter((i) -> CellText.isError(CellText.of(cells.values().get(i))))
			.forEach((i) -> row.note("an error of a spreadsheet program", this.header.get(i)));
	}

	/**
	 * Marks a row that was read before as one for which the file is refused.
	 */
	public void refuse(long line, String reason, @Nullable String detail) {
		this.log.refuse(line, reason, detail);
	}

	/** Returns why the table must not be imported; empty if it may. */
	Optional<String> problem() {
		return this.log.problem(this.lines.location());
	}

	/** Marks a row as skipped after it was read. */
	public void skip(long line, String reason, String detail) {
		this.log.add(line, RowRemark.Outcome.SKIPPED, reason, detail);
	}

	/** Returns the report on the rows so far. */
	TableReport report() {
		return this.log.report();
	}

}
