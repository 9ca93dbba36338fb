package org.careeratlas.moves;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.License;
import org.careeratlas.model.fact.Mapping;

/**
 * Finds statements that the law sets conditions for holding a role: sentences of O*NET's
 * definitions, licenses that the seed's editors list, ESCO's regulated professions, and
 * titles such as Licensed Barber.
 *
 * @param listed licenses that editors list, by role
 * @param titles titles that speak of a license, by role
 */
record Licenses(Map<Id, List<License>> listed, Map<Id, List<String>> titles) {

	/** A sentence of a definition that states such a condition. */
	private static final Pattern CONDITION = Pattern.compile(
			"(.*(licens|registration|certificat).*\\brequired\\.?)"
					+ "|((usually )?(requires?|required to hold|must (hold|be))\\b.*(licens|regist|certificat).*)",
			Pattern.CASE_INSENSITIVE);

	/** Not the end of an abbreviation, such as U.S. */
	private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[a-z]{3}[.])\\s+");

	/**
	 * Mappings to a role whose conditions hold for all its kinds, as far as the match
	 * goes.
	 */
	private static final Set<Mapping> SAME_OR_WIDER = EnumSet.of(Mapping.EXACT, Mapping.CLOSE, Mapping.BROAD);

	/** Returns what is stated of the role and its matches, of the role itself first. */
	List<License> of(Role role, List<Counterpart<Role>> matches) {
		return Stream
			.concat(of(role),
					matches.stream().filter((match) -> SAME_OR_WIDER.contains(match.mapping())).flatMap(this::ofMatch))
			.limit(1)
			.toList();
	}

	private Stream<License> ofMatch(Counterpart<Role> match) {
		return (match.mapping() == Mapping.EXACT) ? of(match.node()) : regulated(match.node());
	}

	private Stream<License> of(Role role) {
		return Stream
			.of(defined(role), this.listed.getOrDefault(role.id(), List.of()).stream(), regulated(role), titled(role))
			.flatMap(Function.identity());
	}

	private static Stream<License> defined(Role role) {
		return Stream.ofNullable(role.summary())
			.flatMap(BETWEEN_SENTENCES::splitAsStream)
			.filter((sentence) -> CONDITION.matcher(sentence).matches())
			.map((sentence) -> license(role, "The definition of '%s' says: %s".formatted(role.name(), sentence)));
	}

	private static Stream<License> regulated(Role role) {
		return Boolean.TRUE.equals(role.regulated())
				? Stream
					.of(license(role, "'%s' is a regulated profession in the European Union.".formatted(role.name())))
				: Stream.empty();
	}

	private Stream<License> titled(Role role) {
		return this.titles.getOrDefault(role.id(), List.of())
			.stream()
			.map((title) -> license(role, "'%s' is also known as '%s': there are places that ask for a license."
				.formatted(role.name(), title)));
	}

	private static License license(Role role, String statement) {
		return new License(statement,
				role.id()
					.catalogue()
					.map((source) -> new Evidence(source, EvidenceBasis.DOCUMENT, null, null, null))
					.stream()
					.toList());
	}

}
