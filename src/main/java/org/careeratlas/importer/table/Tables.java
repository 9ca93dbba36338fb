package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.careeratlas.catalogue.Kept;

/** The tables of a catalogue. Keeps track of which files were read or are missing. */
public final class Tables {

	private final CatalogueFiles files;

	private final TableFormat format;

	private final List<Table> opened = new ArrayList<>();

	private final List<String> missing = new ArrayList<>();

	private final Set<String> used = new HashSet<>();

	private final List<Kept> kept = new ArrayList<>();

	public Tables(CatalogueFiles files, TableFormat format) {
		this.files = files;
		this.format = format;
	}

	/** Returns whether there is a file with the name. */
	public boolean has(String name) {
		return this.files.find(name).isPresent();
	}

	/**
	 * Returns the table in the file with the name; if there is none, reports the file as
	 * missing, and keeps what it brought before.
	 * @param brings what the file brings
	 */
	public Optional<Table> find(String name, List<Kept> brings) {
		Optional<Table> table = this.files.find(name).map(this::open);
		if (table.isEmpty()) {
			this.missing.add(name);
			keep(brings);
		}
		return table;
	}

	/** Keeps what the graph holds of a part that cannot be read without another file. */
	public void keep(List<Kept> part) {
		this.kept.addAll(part);
	}

	/**
	 * Returns the table in the file with the name.
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

	/** Marks a file as read. */
	public void markUsed(String name) {
		this.used.add(name);
	}

	/** Reports a file as missing. */
	public void markMissing(String name) {
		this.missing.add(name);
	}

	/** Finishes the draft, with a report on all tables. */
	public CatalogueReading finish(CatalogueDraft draft) {
		List<String> unread = this.files.names().stream().filter(Predicate.not(this.used::contains)).toList();
		draft.keep(this.kept);
		return draft.finish(this.opened, this.missing, unread);
	}

}
