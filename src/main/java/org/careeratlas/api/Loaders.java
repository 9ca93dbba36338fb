package org.careeratlas.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Facts;
import org.careeratlas.graph.OtherNames;
import org.careeratlas.graph.SkillRelations;
import org.careeratlas.graph.Transitions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Data loaders for the fields with arguments, each named as the controllers' parameters
 * are: one statement loads the facts of a whole level, and each field takes its page of
 * them.
 */
@Component
class Loaders {

	Loaders(BatchLoaderRegistry registry, Demands demands, Facts facts, Transitions transitions,
			SkillRelations relations, OtherNames otherNames, Gaps gaps) {
		register(registry, "skillsOfRoles", demands::skillsOfRoles);
		register(registry, "rolesOfSkills", demands::rolesOfSkills);
		register(registry, "toolsOfRoles", demands::toolsOfRoles);
		register(registry, "rolesOfTools", demands::rolesOfTools);
		register(registry, "frameworksOfRoles", demands::frameworksOfRoles);
		register(registry, "rolesOfFrameworks", demands::rolesOfFrameworks);
		register(registry, "certificationsOfRoles", demands::certificationsOfRoles);
		register(registry, "rolesOfCertifications", demands::rolesOfCertifications);
		register(registry, "certificationsOfSkills", demands::certificationsOfSkills);
		register(registry, "issuersOfCertifications", facts::issuersOfCertifications);
		register(registry, "responsibilitiesOfRoles", facts::responsibilitiesOfRoles);
		register(registry, "metricsOfRoles", facts::metricsOfRoles);
		register(registry, "reportingLinesOfRoles", facts::reportingLinesOfRoles);
		register(registry, "evidenceOf", facts::evidenceOf);
		register(registry, "transitionsOutOf", transitions::outOf);
		register(registry, "transitionsInto", transitions::into);
		register(registry, "relationsOfSkills", relations::ofSkills);
		register(registry, "otherNames", otherNames::of);
		register(registry, "gaps", gaps::between);
		register(registry, "gapsOfSuggestions", gaps::ofSuggestions);
	}

	private static <K, V> void register(BatchLoaderRegistry registry, String name, Function<Set<K>, Map<K, V>> store) {
		registry.<K, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> store.apply(keys)));
	}

}
