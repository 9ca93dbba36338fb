package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogue.FactRow;
import org.careeratlas.gap.Population.RatedRole;
import org.careeratlas.gap.Population.RatedSkill;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.person.Qualifications;
import org.jspecify.annotations.Nullable;

import static org.careeratlas.testing.Careers.skill;

/** Gaps between the roles of a catalogue, straight from what an importer read. */
public final class CatalogueGaps {

	private CatalogueGaps() {
	}

	/** Returns the transferability of each role to each, by start and target. */
	public static double[][] transferability(Catalogue catalogue, List<Id> roles) {
		Map<Id, List<FactRow>> required = catalogue.facts()
			.stream()
			.filter((fact) -> fact.type().equals("REQUIRES"))
			.collect(Collectors.groupingBy(FactRow::from));
		List<RoleProfile> profiles = roles.stream()
			.map((role) -> profile(role, required.getOrDefault(role, List.of())))
			.toList();
		Population population = Population.of(profiles.stream().map(CatalogueGaps::rated).toList(), Map.of());
		List<Start> starts = profiles.stream().map(Qualifications::in).map(Start::of).toList();
		var all = new double[roles.size()][roles.size()];
		IntStream.range(0, all.length).parallel().forEach((to) -> {
			Target target = Target.of(profiles.get(to), population);
			for (int from = 0; from < all.length; from++) {
				all[from][to] = Objects.requireNonNull(
						new GapAnalysis(starts.get(from), target, population, List.of(), Map.of(), Map.of(), Map.of())
							.transferability());
			}
		});
		return all;
	}

	private static RoleProfile profile(Id id, List<FactRow> required) {
		return new RoleProfile(new Role(id, id.value(), null, List.of(), RoleKind.POSITION, null, null, null),
				required.stream().map(CatalogueGaps::requirement).toList(), List.of(), List.of(), List.of());
	}

	private static Requirement<Skill> requirement(FactRow fact) {
		return new Requirement<>(skill(fact.to().value()), Objects.requireNonNull(number(fact, "importance")),
				number(fact, "level"), Necessity.valueOf(String.valueOf(fact.properties().get("necessity"))),
				new SurveyDetails(null, null, null, Boolean.TRUE.equals(fact.properties().get("notRelevant")),
						number(fact, "publishedLevel")),
				List.of());
	}

	private static @Nullable Double number(FactRow fact, String property) {
		return (Double) fact.properties().get(property);
	}

	private static RatedRole rated(RoleProfile profile) {
		return new RatedRole(profile.role().id(),
				profile.skills()
					.stream()
					.map((skill) -> new RatedSkill(skill.node().id(), skill.importance(), skill.necessity(),
							Qualifications.heldLevel(skill), skill.level(), !skill.survey().notRelevant()))
					.toList());
	}

}
