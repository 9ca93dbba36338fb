package org.careeratlas.importer.soc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads O*NET-SOC codes, such as {@code 11-2021.00}. */
public final class OnetCode {

	/** Says what a code looks like, for messages on what is none. */
	public static final String EXPECTED = "no O*NET-SOC code such as 11-2021.00";

	private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

	private static final Pattern CODE = Pattern.compile("['\u2019]?(\\d{2}-\\d{4})(?:\\.(\\d{2})|\\.0?)?");

	private OnetCode() {
	}

	/**
	 * Returns the code, with the zeros at its end that spreadsheet programs remove. Empty
	 * if the text is no code, or one of several: {@code 11-2021.1} may be {@code .01} or
	 * {@code .10}.
	 */
	public static Optional<String> of(String text) {
		Matcher code = CODE.matcher(DASH.matcher(text).replaceAll("-"));
		return code.matches() ? Optional.of(code.group(1) + "." + ((code.group(2) != null) ? code.group(2) : "00"))
				: Optional.empty();
	}

}
