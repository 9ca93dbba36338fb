package org.careeratlas.prospects;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.RoleCounterpart;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.prospects.TransferredFacts.Offer;
import org.springframework.stereotype.Repository;

/**
 * Facts that roles get from the O*NET occupations that match them, the only ones for
 * which pay and the like are published.
 */
@Repository
public class Transfers {

	private static final String SCHEME = "ONET_SOC";

	/** Exact, close, broad, then narrow matches, each by id. */
	private static final Comparator<Counterpart<Role>> BEST_FIRST = Comparator
		.comparing((Counterpart<Role> match) -> match.mapping())
		.thenComparing((match) -> match.node().id());

	private final RelationLoader relations;

	Transfers(RelationLoader relations) {
		this.relations = relations;
	}

	/** Returns what is transferred to the roles; roles to which nothing is are absent. */
	public Map<Role, TransferredFacts> to(Collection<Role> roles) {
		Map<Role, List<Counterpart<Role>>> matches = matches(roles);
		Loaded loaded = load(
				Stream.concat(roles.stream(), matches.values().stream().flatMap(List::stream).map(Counterpart::node))
					.map(Role::id)
					.collect(Collectors.toSet()));
		var transferred = new HashMap<Role, TransferredFacts>();
		matches.forEach(
				(role, counterparts) -> TransferredFacts
					.of(loaded.of(role),
							counterparts.stream()
								.map((match) -> new Offer(RoleCounterpart.of(match), loaded.of(match.node())))
								.toList())
					.ifPresent((found) -> transferred.put(role, found)));
		return transferred;
	}

	private Map<Role, List<Counterpart<Role>>> matches(Collection<Role> roles) {
		Set<Id> ids = roles.stream().map(Role::id).collect(Collectors.toSet());
		Map<Id, List<Counterpart<Role>>> matches = this.relations.load(Crosswalk.ROLES, ids);
		return roles.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(role) -> matches.getOrDefault(role.id(), List.of())
						.stream()
						.filter((match) -> isOccupation(match.node()))
						.sorted(BEST_FIRST)
						.toList()));
	}

	private static boolean isOccupation(Role role) {
		return role.codes().stream().anyMatch((code) -> code.scheme().equals(SCHEME));
	}

	private Loaded load(Set<Id> roles) {
		return new Loaded(this.relations.load(SalaryRelations.NATIONAL, roles),
				this.relations.load(ProspectRelations.OUTLOOKS, roles),
				this.relations.load(ProspectRelations.EDUCATION, roles));
	}

	/** Facts of many roles. */
	private record Loaded(Map<Id, List<Salary>> salaries, Map<Id, List<Outlook>> outlooks,
			Map<Id, List<PreparationShare>> education) {

		KnownFacts of(Role role) {
			return new KnownFacts(role, this.salaries.getOrDefault(role.id(), List.of()),
					this.outlooks.getOrDefault(role.id(), List.of()).stream().findFirst().orElse(null),
					this.education.getOrDefault(role.id(), List.of()));
		}

	}

}
