package org.careeratlas.moves;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.SalaryRelations;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.EvidenceBasis;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.prospects.ProspectRelations;
import org.careeratlas.prospects.TransferredFacts;
import org.careeratlas.prospects.Transfers;
import org.springframework.stereotype.Repository;

/** Finds out what roles ask of people besides skills, and what they pay. */
@Repository
public class Preparations {

	private final RelationLoader relations;

	private final Transfers transfers;

	Preparations(RelationLoader relations, Transfers transfers) {
		this.relations = relations;
		this.transfers = transfers;
	}

	/** Returns the preparation of each role, by id. */
	public Map<Id, Preparation> of(Collection<Role> roles) {
		Map<Role, TransferredFacts> transferred = this.transfers.to(roles);
		Set<Id> ids = roles.stream().map(Role::id).collect(Collectors.toSet());
		Map<Id, List<Counterpart<Role>>> matches = this.relations.load(Crosswalk.ROLES, ids);
		var facts = new Facts(this.relations.load(ProspectRelations.EDUCATION, ids),
				this.relations.load(ProspectRelations.EXPERIENCE, ids),
				this.relations.load(ProspectRelations.OUTLOOKS, ids), matches, licenses(ids, matches), transferred,
				Pay.of(salaries(ids, transferred)));
		return roles.stream().distinct().collect(Collectors.toMap(Role::id, facts::of));
	}

	private Licenses licenses(Set<Id> roles, Map<Id, List<Counterpart<Role>>> matches) {
		Set<Id> all = Stream
			.concat(roles.stream(), matches.values().stream().flatMap(List::stream).map((match) -> match.node().id()))
			.collect(Collectors.toSet());
		return new Licenses(this.relations.load(ProspectRelations.LICENSES, all),
				this.relations.load(ProspectRelations.LICENSED_TITLES, all));
	}

	private Map<Id, List<Salary>> salaries(Set<Id> roles, Map<Role, TransferredFacts> transferred) {
		var salaries = new HashMap<>(this.relations.load(SalaryRelations.NATIONAL, roles));
		transferred.forEach((role, facts) -> salaries.putIfAbsent(role.id(), facts.salaries()));
		return salaries;
	}

	/** Facts of many roles. */
	private record Facts(Map<Id, List<PreparationShare>> education, Map<Id, List<PreparationShare>> experience,
			Map<Id, List<Outlook>> outlooks, Map<Id, List<Counterpart<Role>>> matches, Licenses licenses,
			Map<Role, TransferredFacts> transferred, Map<Id, Pay> pay) {

		Preparation of(Role role) {
			TransferredFacts theirs = this.transferred.get(role);
			Outlook outlook = this.outlooks.getOrDefault(role.id(), List.of()).stream().findFirst().orElse(null);
			Level education = Level.education(this.education.getOrDefault(role.id(), List.of()), outlook);
			if (education == null && theirs != null) {
				education = Level.education(theirs.education(), theirs.outlook());
			}
			Role zoned = (role.jobZone() == null && theirs != null) ? theirs.over().role() : role;
			return new Preparation(role, zoned.jobZone(), education, Level.entry(outlook),
					Level.median(this.experience.getOrDefault(role.id(), List.of())), this.pay.get(role.id()),
					this.licenses.of(role, this.matches.getOrDefault(role.id(), List.of())), stated(zoned),
					theirs == null || theirs.over().mapping() == Mapping.EXACT);
		}

		private static List<Evidence> stated(Role role) {
			return role.id()
				.catalogue()
				.map((source) -> new Evidence(source, EvidenceBasis.DOCUMENT, "Job zone", null, null))
				.stream()
				.toList();
		}

	}

}
