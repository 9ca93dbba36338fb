package org.careeratlas.analysis.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Concept;
import org.careeratlas.graph.Framework;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.NameKey;
import org.careeratlas.graph.Profile;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Tool;
import org.jspecify.annotations.Nullable;

/** What all of some roles ask for, and what one of them alone does. */
final class Sets {

	private final List<Profile> profiles;

	private final Map<Id, Id> same;

	Sets(List<Profile> profiles, Map<Id, Id> same) {
		this.profiles = profiles;
		this.same = same;
	}

	/** As the first role's source names it. */
	ConceptSets common() {
		return sets(null, this.profiles.getFirst(), (holders) -> holders == this.profiles.size());
	}

	ConceptSets distinct(Profile profile) {
		return sets(profile.role(), profile, (holders) -> holders == 1);
	}

	/** What the profile asks for and a certain number of all profiles do. */
	private ConceptSets sets(@Nullable Role role, Profile profile, LongPredicate wanted) {
		return new ConceptSets(role, select(profile, wanted, Sets::skills), select(profile, wanted, Sets::tools),
				select(profile, wanted, Sets::frameworks), select(profile, wanted, Sets::certifications));
	}

	private <C extends Concept> List<C> select(Profile profile, LongPredicate wanted,
			Function<Profile, List<C>> demands) {
		Map<Id, Long> holders = this.profiles.stream()
			.flatMap((each) -> demands.apply(each).stream().map(this::key).distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return demands.apply(profile)
			.stream()
			.filter((concept) -> wanted.test(holders.getOrDefault(key(concept), 0L)))
			.sorted(Comparator.comparing((C concept) -> NameKey.of(concept.name())).thenComparing(Concept::id))
			.toList();
	}

	private Id key(Concept concept) {
		return this.same.getOrDefault(concept.id(), concept.id());
	}

	private static List<Skill> skills(Profile profile) {
		return profile.skills().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Tool> tools(Profile profile) {
		return profile.tools().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Framework> frameworks(Profile profile) {
		return profile.frameworks().stream().map((demand) -> demand.node()).toList();
	}

	private static List<Certification> certifications(Profile profile) {
		return profile.certifications().stream().map((demand) -> demand.node()).toList();
	}

}
