package org.careeratlas.importer.onet;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.CatalogueFiles;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.TableFormat;
import org.careeratlas.importer.table.Tables;

/** Reads a release of O*NET. */
public final class OnetReader {

	private OnetReader() {
	}

	/**
	 * Reads all imported tables. Only the occupations are required.
	 * @throws DamagedCatalogueException if the files are not a release of O*NET
	 */
	public static CatalogueReading read(CatalogueFiles files) {
		var tables = new Tables(files, TableFormat.TABS_WITH_NA);
		Release release = Release.of(files, tables);
		var draft = new CatalogueDraft(Release.SOURCE, release.source());
		Occupations occupations = Occupations.read(tables, release.socScheme(), draft);
		JobZones.read(tables, draft);
		Elements elements = Elements.read(tables);
		Ratings.read(tables, occupations, elements, LevelAnchors.read(tables), draft);
		Characteristics.read(tables, occupations, elements, draft);
		Preparation.read(tables, occupations, draft);
		Tasks.read(tables, occupations, draft);
		RelatedOccupations.read(tables, occupations, draft);
		ToolUses.read(tables, occupations, draft);
		return tables.finish(draft);
	}

}
