package org.careeratlas.importer.onet;

import java.util.List;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;

/** Reads the descriptions of O*NET's job zones. */
final class JobZones {

	private JobZones() {
	}

	/** Returns the number of a job zone, skipping the row if there is no such zone. */
	static int number(Row row, Column zone) {
		return row.whole(zone, 1, 5);
	}

	static void read(Tables tables, CatalogueDraft draft) {
		OnetFile.ZONE_REFERENCE.in(tables).forEach((table) -> read(table, draft));
	}

	private static void read(Table table, CatalogueDraft draft) {
		Column zone = OnetColumn.JOB_ZONE.of(table);
		Column name = OnetColumn.ZONE_NAME.of(table);
		Column experience = OnetColumn.ZONE_EXPERIENCE.optionalOf(table);
		Column education = OnetColumn.ZONE_EDUCATION.optionalOf(table);
		Column training = OnetColumn.ZONE_TRAINING.optionalOf(table);
		Column examples = OnetColumn.ZONE_EXAMPLES.optionalOf(table);
		Column svpRange = OnetColumn.SVP_RANGE.optionalOf(table);
		table.forEach((row) -> {
			int number = number(row, zone);
			Id id = OnetIds.of("job-zone", String.valueOf(number));
			if (draft.has(id)) {
				throw row.skip("job zone listed before", id.value());
			}
			draft.node(id, List.of("JobZone"),
					new PropertyMap().put("zone", number)
						.put("name", row.required(name))
						.put("nameKey", NameKey.of("job zone " + number))
						.put("experience", row.text(experience))
						.put("education", row.text(education))
						.put("training", row.text(training))
						.put("examples", row.text(examples))
						.put("specificVocationalPreparation", row.text(svpRange)));
		});
	}

}
