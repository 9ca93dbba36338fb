package org.careeratlas.importer.onet;

import java.util.List;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Table;
import org.careeratlas.importer.table.Tables;
import org.careeratlas.model.Id;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.TransitionKind;

/** Reads related occupations; each pair becomes a transition. */
final class RelatedOccupations {

	/** Releases rank 20 related occupations. */
	private static final int LOWEST_RANK = 1_000;

	private final Occupations occupations;

	private final CatalogueDraft draft;

	private RelatedOccupations(Occupations occupations, CatalogueDraft draft) {
		this.occupations = occupations;
		this.draft = draft;
	}

	static void read(Tables tables, Occupations occupations, CatalogueDraft draft) {
		OnetFile.RELATED.in(tables).forEach(new RelatedOccupations(occupations, draft)::read);
	}

	private void read(Table table) {
		TransitionBasis basis = basis(table);
		Column from = OnetColumn.OCCUPATION.of(table);
		Column to = OnetColumn.RELATED_OCCUPATION.of(table);
		Column rank = OnetColumn.RANK.of(table);
		Column tier = OnetColumn.TIER.optionalOf(table);
		table.forEach((row) -> {
			String fromCode = this.occupations.code(row, from);
			String toCode = this.occupations.code(row, to);
			if (fromCode.equals(toCode)) {
				throw row.skip("related to itself", fromCode);
			}
			Id move = id(fromCode, toCode, basis);
			if (this.draft.has(move)) {
				throw row.skip("pair listed before", move.value());
			}
			this.draft.node(move, List.of("Transition"),
					new PropertyMap().put("kind", TransitionKind.LATERAL.name())
						.put("basis", basis.name())
						.put("rank", row.whole(rank, 1, LOWEST_RANK))
						.put("tier", row.text(tier)));
			this.draft.fact(move, "FROM", Occupations.role(fromCode), OnetEvidence.compiled());
			this.draft.fact(move, "TO", Occupations.role(toCode), OnetEvidence.compiled());
		});
	}

	private static TransitionBasis basis(Table table) {
		return switch (table.name()) {
			case "Career Changers Matrix.txt" -> TransitionBasis.CAREER_CHANGERS;
			case "Career Starters Matrix.txt" -> TransitionBasis.CAREER_STARTERS;
			default -> TransitionBasis.RELATED_OCCUPATION;
		};
	}

	private static Id id(String from, String to, TransitionBasis basis) {
		return switch (basis) {
			case CAREER_CHANGERS -> OnetIds.of(from, "to", to, "changers");
			case CAREER_STARTERS -> OnetIds.of(from, "to", to, "starters");
			default -> OnetIds.of(from, "to", to);
		};
	}

}
