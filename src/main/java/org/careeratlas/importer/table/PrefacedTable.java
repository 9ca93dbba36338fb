package org.careeratlas.importer.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A table in a text file whose header comes after a preface: rows of a name and a value
 * each.
 *
 * @param preface values by name, in order
 */
public record PrefacedTable(Map<String, String> preface, Table table) {

	/**
	 * Opens a file.
	 * @param columns columns of which the header has one, and no row of the preface
	 * @throws DamagedCatalogueException if the file cannot be read or has no such header
	 */
	public static PrefacedTable open(Path file, TableFormat format, Collection<String> columns) {
		return open(file, format, columns::contains, String.join("' or '", columns));
	}

	/**
	 * Opens a file whose columns are named variously.
	 * @param column whether a name is that of a column of the header, and in no row of
	 * the preface
	 * @param example such a name, for messages
	 * @throws DamagedCatalogueException if the file cannot be read or has no such header
	 */
	public static PrefacedTable open(Path file, TableFormat format, Predicate<String> column, String example) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new DamagedCatalogueException("There is no file %s that can be read".formatted(file));
		}
		var lines = new TextLines(new CatalogueFile(String.valueOf(file.getFileName()), file.toString(),
				() -> Files.newInputStream(file)), format, column);
		var preface = new LinkedHashMap<String, String>();
		if (!lines.read((rows) -> readPreface(rows, column, preface))) {
			throw new DamagedCatalogueException("The file %s has no row with the column '%s'".formatted(file, example));
		}
		return new PrefacedTable(preface, new Table(new FromHeader(lines, column), format.missing()));
	}

	/** Returns whether a header follows the preface. */
	private static boolean readPreface(Iterator<RawRow> rows, Predicate<String> column, Map<String, String> preface) {
		while (rows.hasNext()) {
			RawRow row = rows.next();
			if (isHeader(row, column)) {
				return true;
			}
			if (row.values().size() > 1 && !row.values().get(1).isBlank()) {
				preface.put(row.values().getFirst().strip(), row.values().get(1).strip());
			}
		}
		return false;
	}

	private static boolean isHeader(RawRow row, Predicate<String> column) {
		return row.values().stream().map(String::strip).anyMatch(column);
	}

	/** The rows of a file from its header on. */
	private record FromHeader(RowSource all, Predicate<String> column) implements RowSource {

		@Override
		public String name() {
			return this.all.name();
		}

		@Override
		public String location() {
			return this.all.location();
		}

		@Override
		public <T> T read(Function<Iterator<RawRow>, T> reading) {
			return this.all.read((rows) -> {
				RawRow header = rows.next();
				while (!isHeader(header, this.column)) {
					header = rows.next();
				}
				return reading.apply(Stream.concat(Stream.of(header), rest(rows)).iterator());
			});
		}

		private static Stream<RawRow> rest(Iterator<RawRow> rows) {
			return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
		}

	}

}
