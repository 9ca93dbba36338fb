package org.careeratlas.importer.esco;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.PropertyMap;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The groups of ISCO-08; the ten major groups are the job families of roles. Spreadsheet
 * programs remove the zeros at the start of codes: groups get them back from their URIs,
 * unit groups since only those of the armed forces have them.
 */
final class IscoGroups {

	static final String URI_START = "http://data.europa.eu/esco/isco/C";

	private static final String EXAMPLE = "no unit group of ISCO-08 such as 2431 or 0110";

	private static final Pattern URI = Pattern.compile("https?://data\\.europa\\.eu/esco/isco/C(\\d{1,4})");

	private static final Pattern CODE = Pattern.compile("(?:" + URI.pattern() + "|C?(\\d{1,4})(?:\\.0*)?)");

	private static final Pattern UNIT_GROUP = Pattern.compile("\\d{4}");

	private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

	private static final Set<String> WITH_ZEROS = Set.of("0110", "0210", "0310");

	private final CatalogueDraft draft;

	private final Map<String, Id> ids = new HashMap<>();

	private final Map<String, String> majorGroups = new HashMap<>();

	IscoGroups(CatalogueDraft draft) {
		this.draft = draft;
	}

	void read(Table table) {
		Column uri = table.column("conceptUri");
		Column code = table.column("code");
		Column name = table.column("preferredLabel");
		Column description = table.optional("description");
		table.forEach((row) -> {
			String group = code(row, uri, code);
			if (this.ids.containsKey(row.required(uri))) {
				throw row.skip("concept listed before", row.required(uri));
			}
			Id id = new Id("esco-isco-" + group);
			this.draft.node(id, List.of("RoleGroup"),
					new PropertyMap().put("name", row.required(name))
						.put("nameKey", NameKey.of(row.required(name)))
						.put("summary", row.text(description))
						.put("codes", List.of("ISCO_08 " + group))
						.put("codeUrls", List.of(row.required(uri))));
			this.ids.put(row.required(uri), id);
			if (group.length() == 1) {
				this.majorGroups.put(group, row.required(name));
			}
		});
	}

	/**
	 * Returns the code of a group, refusing the file if it is another one than that of
	 * the URI.
	 */
	private static String code(Row row, Column uri, Column code) {
		String cell = row.required(uri);
		Matcher group = URI.matcher(cell);
		if (!group.matches()) {
			throw row.refuse("no URI such as " + URI_START + "0110 in " + uri.name(), cell);
		}
		String text = row.required(code);
		if (!withoutZeros(text).equals(withoutZeros(group.group(1)))) {
			throw row.refuse("another code than that of the URI", "%s %s".formatted(text, cell));
		}
		return restored(row, text, group.group(1));
	}

	private static String withoutZeros(String text) {
		return ZEROS.matcher(digits(text)).replaceFirst("");
	}

	/** Returns the digits of a code; the text itself if it is none. */
	private static String digits(String text) {
		Matcher code = CODE.matcher(text);
		if (!code.matches()) {
			return text;
		}
		return (code.group(1) != null) ? code.group(1) : code.group(2);
	}

	/**
	 * Returns the code of the unit group in a cell, refusing the file if it is none; null
	 * if the cell is blank.
	 */
	static @Nullable String unitGroup(Row row, Column column) {
		String text = row.text(column);
		if (text == null) {
			return null;
		}
		String digits = digits(text);
		String code = WITH_ZEROS.contains("0" + digits) ? "0" + digits : digits;
		if (!UNIT_GROUP.matcher(code).matches()) {
			throw row.refuse(EXAMPLE, text);
		}
		return restored(row, text, code);
	}

	private static String restored(Row row, String text, String code) {
		if (!text.equals(code)) {
			row.note("code restored", "%s for %s".formatted(code, text));
		}
		return code;
	}

	/** Returns the name of the major group of a group; null if unknown. */
	@Nullable String majorGroup(@Nullable String group) {
		return (group != null) ? this.majorGroups.get(group.substring(0, 1)) : null;
	}

	/** Returns the ids of the groups by URI. */
	Map<String, Id> ids() {
		return this.ids;
	}

}
