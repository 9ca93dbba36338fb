package org.careeratlas.catalogue;

import java.util.Locale;
import java.util.Map;

/** Kinds of nodes and facts in words, for people who import catalogues. */
public final class KindWords {

	private static final Map<String, String> OF_FACTS = Map.ofEntries(Map.entry("APPLIES", "applied frameworks"),
			Map.entry("BROADER", "broader concepts"), Map.entry("CALLS_FOR", "work styles of roles"),
			Map.entry("CARRIES_OVER", "skills that carry over"), Map.entry("DEVELOPS", "developed skills"),
			Map.entry("DISPUTED_MATCH", "disputed matches"), Map.entry("FROM", "starts of moves"),
			Map.entry("MATCHES", "matches"), Map.entry("PAID", "pay of roles"),
			Map.entry("PAID_LOCALLY", "local pay of roles"), Map.entry("PART_OF", "parts of activities"),
			Map.entry("PREPARED_BY", "preparation for roles"), Map.entry("PROJECTED", "outlooks of roles"),
			Map.entry("RELATED", "related skills"), Map.entry("REQUIRES", "required skills"),
			Map.entry("RESPONSIBLE_FOR", "responsibilities of roles"), Map.entry("REWARDS", "work values of roles"),
			Map.entry("SAME_AS", "names of the same"), Map.entry("SUITS", "interests of roles"),
			Map.entry("TO", "ends of moves"), Map.entry("USES", "used tools"),
			Map.entry("VALUES", "valued certifications"));

	private KindWords() {
	}

	/**
	 * Returns the words for a kind: {@code role groups} for the label {@code RoleGroup},
	 * {@code required skills} for the relationship type {@code REQUIRES}.
	 */
	public static String of(String kind) {
		if (kind.equals(kind.toUpperCase(Locale.ROOT))) {
			return OF_FACTS.getOrDefault(kind, kind.toLowerCase(Locale.ROOT).replace('_', ' '));
		}
		String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
	}

}
