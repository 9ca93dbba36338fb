package org.careeratlas.search;

import java.util.Locale;

/**
 * How well a label answers a query: 5 where it is the name itself, 3 to 4 where the name
 * contains its words, 1 to 3 where it contains words that begin so, and less for other
 * names, typos, and labels that contain some of the words only, unless these are all that
 * a label has.
 */
final class Scoring {

	private static final double IS = 5;

	private static final double CONTAINS = 3;

	private static final double BEGINS = 1;

	private static final double TYPO = 0.4;

	/** For a name that is part of a sentence. */
	private static final double WHOLE_NAME = 1.5;

	private static final double NEARLY_ALL = 0.999;

	private static final double STARTS = 0.2;

	private Scoring() {
	}

	static double of(LabelMatch match, Label label, boolean all, SearchWords query) {
		double distance = label.kind().distance;
		if (!all) {
			double whole = (match.coverage() > NEARLY_ALL && match.isOfWholeWords()) ? WHOLE_NAME : 0;
			return 2 * match.recall() + match.coverage() + whole - distance / 3;
		}
		double starts = starts(label, query) ? STARTS : 0;
		if (match.isAll()) {
			return IS - distance + starts;
		}
		if (match.isOfWholeWords()) {
			return CONTAINS - distance + match.coverage() + starts;
		}
		double base = match.isWithoutTypos() ? BEGINS : TYPO;
		return base - distance + match.coverage() + match.recall() + starts;
	}

	private static boolean starts(Label label, SearchWords query) {
		String first = query.words().getFirst();
		return label.text().toLowerCase(Locale.ROOT).startsWith(first);
	}

}
