package org.careeratlas.importer.oews;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.careeratlas.importer.table.Column;
import org.careeratlas.importer.table.Row;
import org.careeratlas.importer.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the area of a row. Files of one kind of area may lack the type, or all columns of
 * areas if they are national.
 */
final class AreaColumns {

	/** FIPS codes of states and territories with their postal codes, as in ISO 3166-2. */
	private static final Map<String, String> STATES = Pattern.compile(" ")
		.splitAsStream("01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA "
				+ "23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA "
				+ "44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI")
		.collect(Collectors.toUnmodifiableMap((state) -> state.substring(0, 2), (state) -> state.substring(2)));

	private static final String NATION = "99";

	private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");

	private static final int STATE_LENGTH = 2;

	private static final int METROPOLITAN_LENGTH = 5;

	private static final int NONMETROPOLITAN_LENGTH = 7;

	private final Column code;

	private final Column type;

	private final Column name;

	AreaColumns(Table table) {
		this.code = table.optional("AREA");
		this.type = table.optional("AREA_TYPE");
		this.name = table.optional("AREA_TITLE", "AREA_NAME", "STATE");
	}

	/** Returns the area of a row, skipping the row if it is unknown. */
	Area of(Row row) {
		String name = row.text(this.name);
		return switch (type(row)) {
			case "1" -> Area.nation(name);
			case "2", "3" -> state(row, name);
			case "4", "5" -> Area.part(AreaKind.METROPOLITAN_AREAS, code(row, METROPOLITAN_LENGTH), name);
			case "6" -> Area.part(AreaKind.NONMETROPOLITAN_AREAS, code(row, NONMETROPOLITAN_LENGTH), name);
			default -> throw row.skip("unknown type of area", row.text(this.type));
		};
	}

	private String type(Row row) {
		String type = row.text(this.type);
		if (type != null) {
			return type;
		}
		String code = this.code.exists() ? row.required(this.code) : NATION;
		if (code.equals(NATION)) {
			return "1";
		}
		return (code.length() <= STATE_LENGTH) ? "2" : (code.length() <= METROPOLITAN_LENGTH) ? "4" : "6";
	}

	private Area state(Row row, @Nullable String name) {
		String code = code(row, STATE_LENGTH);
		String postalCode = STATES.get(code);
		if (postalCode == null) {
			throw row.skip("no state has this code", code);
		}
		return Area.state(postalCode, name);
	}

	/** Returns the code with the zeros that spreadsheet programs remove. */
	private String code(Row row, int length) {
		String code = row.required(this.code);
		if (!DIGITS.matcher(code).matches() || code.length() > length) {
			throw row.skip("no code of an area in " + this.code.name(), code);
		}
		return "0".repeat(length - code.length()) + code;
	}

}
