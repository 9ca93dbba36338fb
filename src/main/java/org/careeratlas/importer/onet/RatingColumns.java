package org.careeratlas.importer.onet;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Table;

/** The columns that O*NET's tables of ratings have in common; many lack some. */
record RatingColumns(Column occupation, Column element, Column name, Column scale, Column value, Column sampleSize,
		Column standardError, Column recommendSuppress, Column notRelevant, Column date, Column domainSource) {

	static RatingColumns of(Table table) {
		return new RatingColumns(OnetColumn.OCCUPATION.of(table), OnetColumn.ELEMENT.of(table),
				OnetColumn.ELEMENT_NAME.of(table), OnetColumn.SCALE.of(table), OnetColumn.VALUE.of(table),
				OnetColumn.SAMPLE_SIZE.optionalOf(table), OnetColumn.STANDARD_ERROR.optionalOf(table),
				OnetColumn.RECOMMEND_SUPPRESS.optionalOf(table), OnetColumn.NOT_RELEVANT.optionalOf(table),
				OnetColumn.DATE.optionalOf(table), OnetColumn.DOMAIN_SOURCE.optionalOf(table));
	}

}
