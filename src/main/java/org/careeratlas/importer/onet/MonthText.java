package org.careeratlas.importer.onet;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads months as O*NET writes them, {@code 08/2023}, and as spreadsheet programs of
 * several countries do: {@code Aug-23}, {@code Okt 23}, {@code 01.08.2023},
 * {@code 8/1/2023}, {@code 2023-08-01 00:00:00}. A date is the first day of its month.
 */
final class MonthText {

	private static final Pattern NUMBERS = Pattern.compile("(?:0?1[/.-])?(\\d{1,2})[/.-](?:0?1[/.-])?(\\d{4})");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})(?:[/.-]0?1)?(?:[T ]0?0:00.*)?");

	private static final Pattern NAME = Pattern.compile("(?:0?1[-./ ]+)?(\\p{L}{3,})[-./ ]+(?:0?1, )?(\\d{4}|\\d{2})");

	private static final Map<String, Month> NAMES = names();

	private MonthText() {
	}

	private static Map<String, Month> names() {
		var names = new HashMap<String, Month>(Map.of("mrz", Month.MARCH));
		for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt")) {
			for (Month month : Month.values()) {
				List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE, TextStyle.FULL)
					.forEach(
							(style) -> names.putIfAbsent(key(month.getDisplayName(style, Locale.of(language))), month));
			}
		}
		return names;
	}

	private static String key(String name) {
		return name.replace(".", "").toLowerCase(Locale.ROOT);
	}

	/** Returns the first day of the month; null if the text is no month. */
	static @Nullable LocalDate of(String text) {
		Matcher numbers = NUMBERS.matcher(text);
		if (numbers.matches()) {
			return day(numbers.group(2), Integer.parseInt(numbers.group(1)));
		}
		Matcher yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
		}
		Matcher name = NAME.matcher(text);
		Month month = name.matches() ? NAMES.get(key(name.group(1))) : null;
		return (month != null) ? day(name.group(2), month.getValue()) : null;
	}

	private static @Nullable LocalDate day(String year, int month) {
		int full = Integer.parseInt((year.length() == 2) ? "20" + year : year);
		return (month >= 1 && month <= 12) ? LocalDate.of(full, month, 1) : null;
	}

}
