package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of a catalogue, with an account of those that were read or missed. */
public final class Tables {

	private final CatalogueFiles files;

	private final TableFormat format;

	private final List<Table> opened = new ArrayList<>();

	private final List<String> missing = new ArrayList<>();

	private final Set<String> used = new HashSet<>();

	public Tables(CatalogueFiles files, TableFormat format) {
		this.files = files;
		this.format = format;
	}

	/** Whether there is a file of that name. */
	public boolean has(String name) {
		return this.files.find(name).isPresent();
	}

	/** The table in the file of that name; a lack of it is reported. */
	public Optional<Table> find(String name) {
		Optional<Table> table = this.files.find(name).map(this::open);
		if (table.isEmpty()) {
			this.missing.add(name);
		}
		return table;
	}

	/**
	 * The table in the file of that name.
	 * @throws DamagedCatalogueException if there is none
	 */
	public Table require(String name, String catalogue) {
		return open(this.files.require(name, catalogue));
	}

	private Table open(CatalogueFile file) {
		var table = new Table(new TextLines(file, this.format), this.format.missing());
		this.opened.add(table);
		markUsed(file.name());
		return table;
	}

	/** Says that a file was read, if not as a table. */
	public void markUsed(String name) {
		this.used.add(name);
	}

	/** Says that a file is missing that no table is read from. */
	public void markMissing(String name) {
		this.missing.add(name);
	}

	/** What became of all rows. */
	public CatalogueReading finish(CatalogueDraft draft) {
		List<String> unread = this.files.names().stream().filter(Predicate.not(this.used::contains)).toList();
		return draft.finish(this.opened, this.missing, unread);
	}

}
