package org.careeratlas.analysis.comparison;

import java.util.List;
import java.util.Map;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Profile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careeratlas.analysis.Careers.asking;
import static org.careeratlas.analysis.Careers.essential;
import static org.careeratlas.analysis.Careers.trait;
import static org.careeratlas.analysis.Careers.using;

class RoleComparisonTests {

	private final Profile baker = using(asking("baker", essential("baking", 80), essential("hygiene", 60)),
			List.of("oven", "knife"), List.of(), List.of());

	private final Profile cook = using(asking("cook", essential("cooking", 80), essential("hygiene", 60)),
			List.of("knife"), List.of(), List.of());

	private final Profile waiter = asking("waiter", essential("hygiene", 20), essential("cooking", 20));

	@Test
	void whatAllAskForIsCommon() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook, this.waiter), Map.of());

		assertThat(comparison.common().skills()).extracting((skill) -> skill.name()).containsExactly("hygiene");
		assertThat(comparison.common().tools()).isEmpty();
		assertThat(comparison.common().role()).isNull();
	}

	@Test
	void whatOneAloneAsksForIsDistinctInTheOrderOfTheRoles() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook, this.waiter), Map.of());

		assertThat(comparison.distinct()).extracting((sets) -> sets.role()).isEqualTo(comparison.roles());
		assertThat(comparison.distinct().get(0).skills()).extracting((skill) -> skill.name()).containsExactly("baking");
		assertThat(comparison.distinct().get(0).tools()).extracting((tool) -> tool.name()).containsExactly("oven");
		assertThat(comparison.distinct().get(1).skills()).isEmpty();
	}

	@Test
	void dimensionsComeInTheirOrderWithACellForEachRole() {
		RoleComparison comparison = RoleComparison.of(List.of(this.baker, this.cook),
				Map.of(new Id("baker"), List.of(trait("place", 1, "bakery"), trait("time", 0, "night")), new Id("cook"),
						List.of(trait("place", 1, "kitchen"))));

		assertThat(comparison.dimensions()).extracting((row) -> row.dimension().name())
			.containsExactly("time", "place");
		assertThat(comparison.dimensions().get(0).cells()).extracting((cell) -> cell.values())
			.containsExactly(List.of("night"), List.of());
		assertThat(comparison.dimensions().get(1).cells()).extracting((cell) -> cell.values())
			.containsExactly(List.of("bakery"), List.of("kitchen"));
	}

}
