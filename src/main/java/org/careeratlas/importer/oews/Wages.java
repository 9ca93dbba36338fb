package org.careeratlas.importer.oews;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.importer.soc.SocJoin;
import org.careeratlas.importer.soc.SocMatch;
import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cross-industry wages of detailed occupations. The figures of an occupation in
 * an area are one node, which all roles of the occupation share.
 */
final class Wages {

	private static final String NO_ROLE = "no O*NET role has this SOC code";

	private final Edition edition;

	private final Collection<String> onetCodes;

	/** Occupations by their own codes: see {@link SocJoin#own}. */
	private final Map<String, SocMatch> own;

	private final Map<AreaKind, CatalogueDraft> drafts = new EnumMap<>(AreaKind.class);

	/** National figures, which are joined once all national codes are known. */
	private final Map<String, NationalRow> national = new LinkedHashMap<>();

	private final Set<String> nationalCodes = new HashSet<>();

	private final Set<String> seen = new HashSet<>();

	Wages(Edition edition, Collection<String> onetCodes) {
		this.edition = edition;
		this.onetCodes = onetCodes;
		this.own = SocJoin.own(onetCodes);
	}

	/** Returns the draft of each kind of area that the table has figures of. */
	Collection<CatalogueDraft> read(Table table) {
		var columns = new WageColumns(table);
		var areas = new AreaColumns(table);
		table.forEach((row) -> {
			String soc = columns.occupation(row);
			Area area = areas.of(row);
			if (area.kind() == AreaKind.NATION) {
				this.nationalCodes.add(soc);
				PublishedPay pay = pay(row, columns, area, soc);
				this.national.put(soc, new NationalRow(row.line(), area, pay));
			}
			else {
				SocMatch match = ownMatch(row, soc);
				add(area, soc, match, pay(row, columns, area, soc));
			}
		});
		joinNational(table);
		return this.drafts.values();
	}

	/**
	 * Regional figures are joined by the occupations' own codes alone: a row that is
	 * missing may be withheld, so that the rest of a group is unknown.
	 */
	private SocMatch ownMatch(Row row, String soc) {
		SocMatch match = this.own.get(soc);
		if (match == null) {
			throw row.skip(NO_ROLE, soc);
		}
		return match;
	}

	private PublishedPay pay(Row row, WageColumns columns, Area area, String soc) {
		PublishedPay pay = columns.pay(row, soc, this.edition);
		if (!this.seen.add(area.code() + " " + soc)) {
			throw row.skip("occupation listed before", soc);
		}
		return pay;
	}

	private void joinNational(Table table) {
		Map<String, SocMatch> joined = SocJoin.join(this.nationalCodes, this.onetCodes);
		this.national.forEach((soc, row) -> {
			SocMatch match = joined.get(soc);
			if (match != null) {
				add(row.area(), soc, match, row.pay());
			}
			else {
				table.skip(row.line(), NO_ROLE, soc);
			}
		});
	}

	private void add(Area area, String soc, SocMatch match, PublishedPay pay) {
		CatalogueDraft draft = this.drafts.computeIfAbsent(area.kind(),
				(kind) -> new CatalogueDraft(kind.origin(), this.edition.source(kind)));
		var id = new Id("%s-%s".formatted(area.idPrefix(), soc));
		draft.node(id, List.of("Salary"),
				pay.properties()
					.put("region", area.code())
					.put("regionScheme", area.scheme())
					.put("regionName", area.name()));
		match.onetCodes()
			.forEach((role) -> draft.fact(new Id("onet-" + role), area.kind().fact(), id,
					new PropertyMap().put("basis", EvidenceBasis.SURVEY.name())
						.put("asOf", this.edition.asOf())
						.put("note", note(role, soc, match))));
	}

	private static @Nullable String note(String role, String soc, SocMatch match) {
		if (match.isShared()) {
			return "Published for all occupations of SOC %s together; %d of O*NET's share the figure.".formatted(soc,
					match.onetCodes().size());
		}
		return (match.ofGroup() || !role.endsWith(".00"))
				? "Published for all occupations of SOC %s together, which this is one of.".formatted(soc) : null;
	}

	private record NationalRow(long line, Area area, PublishedPay pay) {
	}

}
