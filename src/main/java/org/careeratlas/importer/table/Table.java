package org.careeratlas.importer.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A table whose first row names the columns, read by these names and in one pass. */
public final class Table {

	private final Lines lines;

	private final @Nullable String missing;

	private final RowLog log;

	private final List<String> header;

	/**
	 * Reads the names of the columns.
	 * @param missing the word that stands for no value, beside a blank cell
	 * @throws DamagedCatalogueException if there are none
	 */
	public Table(Lines lines, @Nullable String missing) {
		this.lines = lines;
		this.missing = missing;
		this.log = new RowLog(lines.name());
		this.header = lines.read((rows) -> rows.hasNext() ? rows.next().values() : List.<String>of())
			.stream()
			.map(String::strip)
			.toList();
		if (this.header.isEmpty()) {
			throw new DamagedCatalogueException(
					"The file %s is empty: download the catalogue again".formatted(lines.location()));
		}
	}

	/** The name of its file. */
	public String name() {
		return this.lines.name();
	}

	/**
	 * The column of that name.
	 * @param names what different releases call it
	 * @throws DamagedCatalogueException if there is none
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

	/** The column of that name, which need not exist. */
	public Column optional(String... names) {
		return IntStream.range(0, names.length)
			.mapToObj((i) -> new Column(names[i], this.header.indexOf(names[i])))
			.filter(Column::exists)
			.findFirst()
			.orElseGet(() -> new Column(names[0], -1));
	}

	/**
	 * Hands over each row below the names.
	 * @throws DamagedCatalogueException if the file cannot be read to its end
	 */
	public void forEach(Consumer<Row> reader) {
		this.lines.read((rows) -> {
			rows.next();
			rows.forEachRemaining((cells) -> row(cells, reader));
			return rows;
		});
	}

	private void row(Cells cells, Consumer<Row> reader) {
		var row = new Row(this.log, this.missing, cells);
		this.log.row(row.line(), () -> {
			refuseExtraCells(row, cells);
			reader.accept(row);
			noteMissingCells(row, cells);
		});
	}

	/** A row with a separator too many has its values under the wrong names. */
	private void refuseExtraCells(Row row, Cells cells) {
		if (cells.values().size() > this.header.size()) {
			throw row.skip("more cells than columns", cells.values().size() + " cells");
		}
	}

	private void noteMissingCells(Row row, Cells cells) {
		if (cells.values().size() < this.header.size()) {
			row.note("fewer cells than columns", cells.values().size() + " cells");
		}
	}

	/** Skips a row after it was read. */
	public void skip(long line, String reason, String detail) {
		this.log.add(line, RowRemark.Outcome.SKIPPED, reason, detail);
	}

	/** What became of the rows so far. */
	TableReport report() {
		return this.log.report();
	}

}
