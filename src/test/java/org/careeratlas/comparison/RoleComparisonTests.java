package org.careeratlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.careeratlas.comparison.ComparedSkillOrder.Field;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.page.Direction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.role;
import static org.careeratlas.testing.Careers.skill;
import static org.careeratlas.testing.Careers.trait;
import static org.careeratlas.testing.Careers.using;

class RoleComparisonTests {

	private final RoleProfile baker = using(asking("baker", essential("baking", 80), essential("hygiene", 60)),
			List.of("oven", "knife"), List.of(), List.of());

	private final RoleProfile cook = using(asking("cook", essential("cooking", 80), essential("hygiene", 60)),
			List.of("knife"), List.of(), List.of());

	private final RoleProfile waiter = asking("waiter", essential("hygiene", 20), essential("cooking", 20));

	@Test
	void whatAllAskForIsCommon() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook, this.waiter), Map.of(), Map.of());

		assertThat(comparison.common().skills()).extracting((skill) -> skill.name()).containsExactly("hygiene");
		assertThat(comparison.common().tools()).isEmpty();
		assertThat(comparison.common().role()).isNull();
	}

	@Test
	void whatOneAloneAsksForIsDistinctInTheOrderOfTheRoles() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook, this.waiter), Map.of(), Map.of());

		assertThat(comparison.distinct()).extracting((sets) -> sets.role()).isEqualTo(comparison.roles());
		assertThat(comparison.distinct().get(0).skills()).extracting((skill) -> skill.name()).containsExactly("baking");
		assertThat(comparison.distinct().get(0).tools()).extracting((tool) -> tool.name()).containsExactly("oven");
		assertThat(comparison.distinct().get(1).skills()).isEmpty();
	}

	@Test
	void dimensionsComeInTheirOrderWithACellForEachRole() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook),
				Map.of(new Id("baker"), List.of(trait("place", 1, "bakery"), trait("time", 0, "night")), new Id("cook"),
						List.of(trait("place", 1, "kitchen"))),
				Map.of());

		assertThat(comparison.dimensions()).extracting((row) -> row.dimension().name())
			.containsExactly("time", "place");
		assertThat(comparison.dimensions().get(0).cells()).extracting((cell) -> cell.values())
			.containsExactly(List.of("night"), List.of());
		assertThat(comparison.dimensions().get(1).cells()).extracting((cell) -> cell.values())
			.containsExactly(List.of("bakery"), List.of("kitchen"));
	}

	@Test
	void everySkillThatAnyAsksForHasACellForEachRole() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook, this.waiter), Map.of(), Map.of());

		assertThat(comparison.skills()).extracting((row) -> row.skill().name())
			.containsExactlyInAnyOrder("baking", "hygiene", "cooking");
		assertThat(comparison.skills()).allSatisfy(
				(row) -> assertThat(row.cells()).extracting((cell) -> cell.role()).isEqualTo(comparison.roles()));
		ComparedSkill cooking = row(comparison, "cooking");
		assertThat(cooking.cells()).extracting((cell) -> cell.importance()).containsExactly(null, 80.0, 20.0);
		assertThat(cooking.cells().get(0))
			.isEqualTo(new ComparedRating(role("baker"), null, null, null, null, List.of()));
		assertThat(cooking.cells().get(1).necessity()).isEqualTo(Necessity.ESSENTIAL);
		assertThat(cooking.cells().get(1).evidence()).hasSize(1);
		assertThat(cooking.meanImportance()).isCloseTo(100.0 / 3, within(1e-9));
		assertThat(cooking.spread()).isEqualTo(80);
	}

	@Test
	void levelsStandSideBySide() {
		RoleProfile one = asking("baker", essential("baking", 80, 70.0));
		RoleProfile other = asking("cook", essential("baking", 40, null));

		assertThat(row(RoleComparison.of(List.of(one, other), Map.of(), Map.of()), "baking").cells())
			.extracting((cell) -> cell.level())
			.containsExactly(70.0, null);
	}

	@Test
	void skillsComeInTheOrderAskedFor() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook), Map.of(), Map.of());

		assertThat(names(comparison, Field.IMPORTANCE, Direction.DESC)).containsExactly("hygiene", "baking", "cooking");
		assertThat(names(comparison, Field.IMPORTANCE, Direction.ASC)).containsExactly("baking", "cooking", "hygiene");
		assertThat(names(comparison, Field.SPREAD, Direction.DESC)).containsExactly("baking", "cooking", "hygiene");
		assertThat(names(comparison, Field.NAME, Direction.DESC)).containsExactly("hygiene", "cooking", "baking");
	}

	@Test
	void whatTwoSourcesCallTheSameIsOneRowAndCommon() {
		RoleProfile pastryCook = asking("pastry-cook", essential("making-pastry", 40), essential("hygiene", 60));
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, pastryCook), Map.of(),
				Map.of(new Id("making-pastry"), new Id("baking"), new Id("baking"), new Id("baking")));

		ComparedSkill baking = row(comparison, "baking");
		assertThat(baking.cells()).extracting((cell) -> cell.importance()).containsExactly(80.0, 40.0);
		assertThat(baking.cells()).extracting((cell) -> cell.via()).containsExactly(null, skill("making-pastry"));
		assertThat(comparison.skills()).hasSize(2);
		assertThat(comparison.common().skills()).extracting((skill) -> skill.name())
			.containsExactly("baking", "hygiene");
		assertThat(comparison.distinct()).allSatisfy((sets) -> assertThat(sets.skills()).isEmpty());
	}

	@Test
	void frameworksAndCertificationsAreComparedToo() {
		RoleProfile baker = using(asking("baker"), List.of(), List.of("haccp", "sourdough"),
				List.of("apprentice", "master"));
		RoleProfile cook = using(asking("cook"), List.of(), List.of("haccp", "brigade"), List.of("apprentice", "chef"));
		RoleComparison comparison = RoleComparison.of(List.of(baker, cook), Map.of(), Map.of());

		assertThat(names(comparison.common().frameworks())).containsExactly("haccp");
		assertThat(names(comparison.common().certifications())).containsExactly("apprentice");
		assertThat(comparison.distinct()).extracting((sets) -> names(sets.frameworks()))
			.containsExactly(List.of("sourdough"), List.of("brigade"));
		assertThat(comparison.distinct()).extracting((sets) -> names(sets.certifications()))
			.containsExactly(List.of("master"), List.of("chef"));
	}

	@Test
	void conceptsComeInTheOrderOfTheirNamesWhateverTheirCase() {
		RoleProfile seller = asking("seller", essential("Selling", 80), essential("baking", 80),
				essential("counting", 80));
		RoleComparison comparison = RoleComparison.of(List.of(seller, asking("cook")), Map.of(), Map.of());

		assertThat(names(comparison.distinct().getFirst().skills())).containsExactly("baking", "counting", "Selling");
		assertThat(names(comparison, Field.NAME, Direction.ASC)).containsExactly("baking", "counting", "Selling");
		assertThat(names(comparison, Field.IMPORTANCE, Direction.DESC)).containsExactly("baking", "counting",
				"Selling");
	}

	@Test
	void theClaimsOfOneRoleComeAfterThoseOfTheOther() {
		RoleComparison comparison = RoleComparison.of(List.of(this.cook, this.baker), Map.of(), Map.of());

		assertThat(comparison.facts()).extracting((fact) -> fact.role().name(), (fact) -> fact.concept().name())
			.containsExactly(tuple("cook", "cooking"), tuple("cook", "hygiene"), tuple("cook", "knife"),
					tuple("baker", "baking"), tuple("baker", "hygiene"), tuple("baker", "oven"),
					tuple("baker", "knife"));
	}

	@Test
	void everyPartNamesTheCataloguesOfWhatItShows() {
		RoleComparison comparison = RoleComparison.of(
				List.of(using(asking("onet-baker", essential("esco-baking", 80)), List.of("onet-oven"),
						List.of("oews-haccp"), List.of("esco-master")), asking("esco-cook"), asking("waiter")),
				Map.of(new Id("waiter"), List.of(trait("oews-place", 0, "hall"))), Map.of());

		assertThat(sources(comparison)).containsExactly("onet", "esco");
		assertThat(sources(comparison.dimensions().getFirst())).containsExactly("oews");
		assertThat(sources(comparison.skills().getFirst())).containsExactly("esco");
		assertThat(comparison.distinct()).extracting(RoleComparisonTests::sources)
			.containsExactly(List.of("esco", "onet", "oews", "esco"), List.of(), List.of());
	}

	private static List<String> sources(Sourced shown) {
		var sources = new ArrayList<String>();
		shown.forEachSource((source) -> sources.add(source.value()));
		return sources;
	}

	private static List<String> names(List<? extends Concept> concepts) {
		return concepts.stream().map(Concept::name).toList();
	}

	private static ComparedSkill row(RoleComparison comparison, String skill) {
		return comparison.skills().stream().filter((row) -> row.skill().name().equals(skill)).findFirst().orElseThrow();
	}

	private static List<String> names(RoleComparison comparison, Field field, Direction direction) {
		return comparison.skills(new ComparedSkillOrder(field, direction))
			.stream()
			.map((row) -> row.skill().name())
			.toList();
	}

}
