package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.concepts.Crosswalk;
import org.careeratlas.concepts.Requirements;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Id;
import org.careeratlas.model.NotFoundException;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Counterpart;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.person.Persons;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.careeratlas.person.StartingPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Tells how much of each rated role somebody meets, and how much each further skill would
 * add, whatever sources say of single moves.
 */
@Repository
public class NextSkills implements WarmUp {

	private final Populations populations;

	private final GapEndsReader ends;

	private final Requirements requirements;

	private final RelationLoader relations;

	private final Persons persons;

	NextSkills(Populations populations, GapEndsReader ends, Requirements requirements, RelationLoader relations,
			Persons persons) {
		this.populations = populations;
		this.ends = ends;
		this.requirements = requirements;
		this.relations = relations;
		this.persons = persons;
	}

	/**
	 * A role that somebody may move to.
	 *
	 * @param now transferability to it, 0 to 1
	 * @param reach transferability from which on it is within reach
	 * @param gains what each skill adds to the transferability, held at the level that
	 * the role asks for
	 */
	public record Prospect(Id role, double now, double reach, Map<Id, Double> gains) {

		/** Returns whether the role is within reach with so much more. */
		public boolean isReachedWith(double gain) {
			return this.reach > 0 && this.now + gain >= this.reach - 1e-6;
		}

	}

	/**
	 * Returns the rated roles of the start's catalogue if it is large and any of its
	 * roles is wanted, otherwise of all catalogues; without those that are not wanted.
	 * @throws NotFoundException if the role or a part of the profile does not exist
	 * @throws BadRequestException if the skills of the start are not known
	 */
	public List<Prospect> of(StartingPoint from, Predicate<Id> wanted) {
		List<Target> targets = targets(from, wanted);
		Map<Target, GapRequest> requests = requests(from, targets);
		Set<Id> roles = requests.values().stream().flatMap(GapRequest::roles).collect(Collectors.toSet());
		GapEnds found = this.ends.of(List.copyOf(requests.values()),
				this.requirements.skillProfiles(roles, Detail.BRIEF), Detail.BRIEF);
		var prospects = new ArrayList<Prospect>();
		String problem = "No role is known to move to";
		for (Target target : targets) {
			Start start = found.start(Objects.requireNonNull(requests.get(target)));
			if (start.problem() == null) {
				prospects.addAll(prospects(start, target.peers()));
			}
			else if (prospects.isEmpty()) {
				problem = start.problem();
			}
		}
		if (prospects.isEmpty()) {
			throw new BadRequestException(problem);
		}
		return prospects.stream()
			.filter((prospect) -> wanted.test(prospect.role()) && !prospect.role().equals(from.role()))
			.toList();
	}

	private List<Target> targets(StartingPoint from, Predicate<Id> wanted) {
		Population population = this.populations.current();
		Collection<Peers> own = (from.role() != null)
				? population.largeCatalogue(from.role()).stream().filter((peers) -> isAny(peers, wanted)).toList()
				: List.of();
		return (own.isEmpty() ? population.all() : own).stream()
			.filter((peers) -> isAny(peers, wanted))
			.flatMap((peers) -> peers.roles()
				.stream()
				.filter((role) -> !role.equals(from.role()))
				.min(Id::compareTo)
				.map((role) -> new Target(role, peers))
				.stream())
			.toList();
	}

	private static boolean isAny(Peers peers, Predicate<Id> wanted) {
		return peers.roles().stream().anyMatch(wanted);
	}

	private Map<Target, GapRequest> requests(StartingPoint from, List<Target> targets) {
		Qualifications person = (from.role() == null) ? this.persons.qualifications(from) : null;
		return targets.stream()
			.collect(Collectors.toMap((target) -> target,
					(target) -> (person != null) ? GapRequest.of(person, target.role())
							: GapRequest.between(Objects.requireNonNull(from.role()), target.role())));
	}

	private List<Prospect> prospects(Start start, Peers peers) {
		Map<Id, Double> instead = (start.own().role() == null) ? counterparts(start.own()) : Map.of();
		List<Holder> holders = start.parts()
			.stream()
			.map((part) -> new Holder(part.share(), peers.held(levels(part.qualifications()))))
			.toList();
		float[] reach = peers.reach();
		return IntStream.range(0, reach.length)
			.mapToObj((role) -> prospect(peers, role, reach[role], holders, instead))
			.toList();
	}

	private static Prospect prospect(Peers peers, int role, double reach, List<Holder> holders,
			Map<Id, Double> instead) {
		Ratings asked = peers.asked(role);
		var gains = new HashMap<Id, Double>();
		double now = 0;
		for (int i = 0; i < asked.size() && asked.weight() > 0; i++) {
			for (Holder holder : holders) {
				double weight = holder.share() * asked.weights()[i] / asked.weight();
				now += weight * met(peers, asked.others()[i], asked.needed()[i], holder.held(), instead, weight, gains);
			}
		}
		return new Prospect(peers.roles().get(role), now, reach, gains);
	}

	/**
	 * Returns how far a skill is met, and adds what it and each of its substitutes would
	 * add.
	 */
	private static double met(Peers peers, int skill, float needed, float[] held, Map<Id, Double> instead,
			double weight, Map<Id, Double> gains) {
		Id id = peers.skills().get(skill);
		double own = Peers.met(held, skill, needed);
		double met = (own >= 0) ? own : Math.max(instead.getOrDefault(id, 0.0), peers.substituted(held, skill, needed));
		if (met < 1 && weight > 0) {
			gains.merge(id, weight * (1 - met), Double::sum);
			if (own < 0) {
				peers.forEachSubstitute(skill, (other, credit) -> {
					if (credit > met) {
						gains.merge(other, weight * (credit - met), Double::sum);
					}
				});
			}
		}
		return met;
	}

	private static Map<Id, @Nullable Double> levels(Qualifications qualifications) {
		var levels = new HashMap<Id, @Nullable Double>();
		qualifications.skills().forEach((skill, holding) -> levels.put(skill, holding.level()));
		return levels;
	}

	/**
	 * Returns the credits for skills of other catalogues that match those of a person.
	 */
	private Map<Id, Double> counterparts(Qualifications person) {
		Map<Id, List<Counterpart<Skill>>> matches = this.relations.load(Crosswalk.SKILLS.in(Detail.BRIEF),
				person.skills().values().stream().map((Holding held) -> held.skill().id()).collect(Collectors.toSet()));
		var credits = new HashMap<Id, Double>();
		matches.values()
			.forEach((all) -> all.forEach((match) -> credits.merge(match.node().id(),
					Substitution.of(match.mapping().inverse()).credit(), Math::max)));
		return credits;
	}

	/** Works out what is within reach before the first request. */
	@Override
	public void warmUp() {
		this.populations.current().all().forEach(Peers::reach);
	}

	/** A part of a start, with the levels of its skills by their numbers. */
	private record Holder(double share, float[] held) {
	}

	/** A catalogue to move in, with one of its roles. */
	private record Target(Id role, Peers peers) {
	}

}
