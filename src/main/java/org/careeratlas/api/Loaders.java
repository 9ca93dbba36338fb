package org.careeratlas.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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

	Loaders(BatchLoaderRegistry registry, Facts facts, Transitions transitions, SkillRelations relations,
			OtherNames otherNames, Gaps gaps) {
		register(registry, "skillsOfRoles", facts::skillsOfRoles);
		register(registry, "rolesOfSkills", facts::rolesOfSkills);
		register(registry, "toolsOfRoles", facts::toolsOfRoles);
		register(registry, "rolesOfTools", facts::rolesOfTools);
		register(registry, "frameworksOfRoles", facts::frameworksOfRoles);
		register(registry, "rolesOfFrameworks", facts::rolesOfFrameworks);
		register(registry, "certificationsOfRoles", facts::certificationsOfRoles);
		register(registry, "rolesOfCertifications", facts::rolesOfCertifications);
		register(registry, "certificationsOfSkills", facts::certificationsOfSkills);
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
