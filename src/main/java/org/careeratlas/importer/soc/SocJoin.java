package org.careeratlas.importer.soc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the SOC codes of a table to O*NET-SOC codes, which begin with a SOC code.
 * Publishers combine occupations under codes that O*NET does not have: broad groups, such
 * as 31-1120, and hybrids of some occupations of a broad group, such as 25-9045.
 */
public final class SocJoin {

	private static final int SOC_LENGTH = "11-2021".length();

	/**
	 * Excludes major groups, such as 11-0000, which say nothing of single occupations.
	 */
	private static final Pattern SOC = Pattern.compile("\\d\\d-(?!0000)\\d{4}");

	private final Map<String, SocMatch> matches = new TreeMap<>();

	private SocJoin(Collection<String> published, Map<String, List<String>> onetBySoc) {
		var groups = new ArrayList<String>();
		for (String soc : published) {
			List<String> own = onetBySoc.remove(soc);
			if (own != null) {
				this.matches.put(soc, new SocMatch(own, false));
			}
			else if (SOC.matcher(soc).matches()) {
				groups.add(soc);
			}
		}
		rest(groups, onetBySoc)
			.forEach((soc, onetCodes) -> this.matches.put(soc, new SocMatch(List.copyOf(onetCodes), true)));
	}

	/**
	 * Joins each code to the O*NET-SOC codes that begin with it. A code that none begins
	 * with stands for those of its group that no other code of the table begins; where
	 * several such codes could stand for an occupation, the one of the smaller group
	 * does, and none if they are of the same group.
	 * @param published all codes of single occupations in the table, without summaries
	 * @param onetCodes O*NET-SOC codes, such as {@code 11-2021.00}
	 * @return matches by published code, in order; codes without occupations are absent
	 */
	public static Map<String, SocMatch> join(Collection<String> published, Collection<String> onetCodes) {
		return new SocJoin(new TreeSet<>(published), bySoc(onetCodes)).matches;
	}

	private static Map<String, List<String>> bySoc(Collection<String> onetCodes) {
		return onetCodes.stream()
			.filter((code) -> code.length() >= SOC_LENGTH)
			.distinct()
			.sorted()
			.collect(Collectors.groupingBy((code) -> code.substring(0, SOC_LENGTH), TreeMap::new, Collectors.toList()));
	}

	private static Map<String, List<String>> rest(List<String> groups, Map<String, List<String>> onetBySoc) {
		var rest = new HashMap<String, List<String>>();
		onetBySoc.forEach((soc, onetCodes) -> combined(soc, groups)
			.ifPresent((code) -> rest.computeIfAbsent(code, (added) -> new ArrayList<>()).addAll(onetCodes)));
		return rest;
	}

	/** Returns the code of the smallest group that contains the occupation. */
	private static Optional<String> combined(String soc, List<String> groups) {
		List<String> containing = groups.stream()
			.filter((code) -> soc.startsWith(prefix(code)))
			.sorted(Comparator.comparing((String code) -> prefix(code).length()).reversed())
			.toList();
		boolean ambiguous = containing.size() > 1
				&& prefix(containing.getFirst()).length() == prefix(containing.get(1)).length();
		return ambiguous ? Optional.empty() : containing.stream().findFirst();
	}

	/**
	 * Returns what all codes of a group begin with: 31-112 for 31-1120, 25-904 for
	 * 25-9045.
	 */
	private static String prefix(String code) {
		return code.endsWith("0") ? code.replaceAll("0+$", "") : code.substring(0, SOC_LENGTH - 1);
	}

}
