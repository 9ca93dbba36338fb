package org.careeratlas.importer.crosswalk;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.importer.table.PrefacedTable;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.TableFormat;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;

/**
 * Reads a mapping table in the format of the ESCO Secretariat, such as its crosswalk
 * between O*NET and ESCO. A preface names the project and both classifications; each row
 * matches an occupation of the first classification with a concept of the second one.
 * <p>
 * The type of match says what the first concept is to the second: a {@code broadMatch}
 * means that the first one is broader. The tables do not say so, but in the crosswalk
 * between O*NET and ESCO, 244 of the 249 pairs whose direction is known otherwise agree.
 */
public final class MappingTable {

	private static final List<String> TYPE = List.of("Type of Match", "Mapping relation");

	private static final Map<String, Mapping> MAPPINGS = Map.of("exactmatch", Mapping.EXACT, "closematch",
			Mapping.CLOSE, "broadmatch", Mapping.BROAD, "narrowmatch", Mapping.NARROW, "exactisco", Mapping.EXACT);

	private MappingTable() {
	}

	/**
	 * Reads the table. Its origin is named after the classifications, such as
	 * {@code crosswalk-onet-esco}.
	 * @throws DamagedCatalogueException if the file is not a mapping table, or damaged
	 */
	public static CatalogueReading read(Path file) {
		PrefacedTable prefaced = PrefacedTable.open(file, TableFormat.COMMAS, TYPE);
		MappingTablePreface preface = MappingTablePreface.of(prefaced.preface(), file);
		var draft = new CatalogueDraft(preface.origin(), preface.source());
		read(prefaced.table(), preface, draft);
		return draft.finish(List.of(prefaced.table()), List.of(), List.of());
	}

	private static void read(Table table, MappingTablePreface preface, CatalogueDraft draft) {
		Column first = table.column(preface.first().columns());
		Column second = table.column(preface.second().columns());
		Column type = table.column(TYPE.toArray(String[]::new));
		Set<ConceptPair> seen = new HashSet<>();
		table.forEach((row) -> {
			Id from = preface.second().id(row, second);
			Id to = preface.first().id(row, first);
			Mapping mapping = mapping(row, type);
			if (from.equals(to)) {
				throw row.skip("matched with itself", from.value());
			}
			if (!seen.add(new ConceptPair(from, to))) {
				throw row.skip("pair listed before", "%s %s".formatted(to, from));
			}
			draft.fact(from, "MATCHES", to,
					new PropertyMap().put("mapping", mapping.name()).put("basis", EvidenceBasis.DOCUMENT.name()));
		});
	}

	private static Mapping mapping(Row row, Column type) {
		String word = row.required(type);
		Mapping mapping = MAPPINGS.get(word.toLowerCase(Locale.ROOT).replaceFirst("^skos:", ""));
		if (mapping == null) {
			throw row.skip("unknown type of match", word);
		}
		return mapping;
	}

}
