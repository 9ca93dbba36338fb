package org.careeratlas.overview;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two cooks and a baker of one catalogue, and a chef of another without job zones. */
class PivotTableTests {

	private static final Overview OVERVIEW = new Overview(
			List.of(role("cook", "one", "Kitchen", 2, Map.of("Food", new Importance(140, 2)), Map.of("USD", 30.0)),
					role("head-cook", "one", "Kitchen", 3, Map.of("Food", new Importance(90, 1)),
							Map.of("USD", 50.0, "EUR", 70.0)),
					role("baker", "one", "Bakery", 2,
							Map.of("Food", new Importance(60, 1), "Machines", new Importance(20, 1)), Map.of()),
					role("chef", "two", "Restaurants", null, Map.of("Service", new Importance(80, 1)), Map.of())),
			new SkillHierarchy(List.of()));

	private static RoleFacts role(String id, String origin, String family, @Nullable Integer zone,
			Map<String, Importance> groups, Map<String, Double> pay) {
		var labels = new EnumMap<Axis, List<Label>>(Axis.class);
		labels.put(Axis.FAMILY, List.of(Label.of(family)));
		if (zone != null) {
			labels.put(Axis.JOB_ZONE, List.of(new Label(zone, zone.toString())));
		}
		labels.put(Axis.SKILL_GROUP, groups.keySet().stream().map(Label::of).toList());
		var byGroup = new HashMap<Label, Importance>();
		groups.forEach((group, importance) -> byGroup.put(Label.of(group), importance));
		return new RoleFacts(new Id(id), origin, Set.of(), labels,
				groups.values().stream().reduce(Importance.NONE, Importance::plus), byGroup, pay,
				List.of(new Id(origin)));
	}

	private static Pivot pivot(Axis rows, @Nullable Axis columns, Measure measure) {
		return OVERVIEW.pivot(rows, columns, measure, (role) -> true, 20);
	}

	@Test
	void rowsWithMostRolesComeFirstAndZonesInTheirOrder() {
		Pivot pivot = pivot(Axis.FAMILY, Axis.JOB_ZONE, Measure.COUNT);
		assertThat(pivot.rows()).containsExactly("Kitchen", "Bakery", "Restaurants");
		assertThat(pivot.columns()).containsExactly("2", "3");
	}

	@Test
	void nobodyWhoCouldBeInAColumnIsZeroAndWhatIsUnknownIsNull() {
		assertThat(pivot(Axis.FAMILY, Axis.JOB_ZONE, Measure.COUNT).cells()).containsExactly(List.of(1.0, 1.0),
				List.of(1.0, 0.0), nulls(2));
		assertThat(pivot(Axis.FAMILY, Axis.JOB_ZONE, Measure.SHARE).cells()).containsExactly(List.of(0.5, 0.5),
				List.of(1.0, 0.0), nulls(2));
	}

	@Test
	void aCatalogueSaysNothingOfTheGroupsOfAnother() {
		Pivot pivot = pivot(Axis.FAMILY, Axis.SKILL_GROUP, Measure.SHARE);
		assertThat(pivot.columns()).containsExactly("Food", "Machines", "Service");
		assertThat(pivot.rows()).containsExactly("Kitchen", "Bakery", "Restaurants");
		assertThat(pivot.cells().get(0)).containsExactly(1.0, 0.0, null);
		assertThat(pivot.cells().get(2)).containsExactly(null, null, 1.0);
	}

	@Test
	void withoutColumnsTheShareIsThatOfAllRolesThatCouldBeInTheRow() {
		Pivot pivot = pivot(Axis.SKILL_GROUP, null, Measure.SHARE);
		assertThat(pivot.columns()).isEmpty();
		assertThat(pivot.rows()).containsExactly("Food", "Machines", "Service");
		assertThat(pivot.cells()).containsExactly(List.of(1.0), List.of(1.0 / 3), List.of(1.0));
	}

	@Test
	void importanceIsThatOfTheSkillsOfTheGroup() {
		assertThat(pivot(Axis.SKILL_GROUP, Axis.FAMILY, Measure.MEAN_IMPORTANCE).cells().getFirst())
			.containsExactly(230.0 / 3, 60.0, null);
		assertThat(pivot(Axis.FAMILY, null, Measure.MEAN_IMPORTANCE).cells()).containsExactly(List.of(230.0 / 3),
				List.of(40.0), List.of(80.0));
	}

	@Test
	void payIsInTheCurrencyOfMostRoles() {
		Pivot pivot = pivot(Axis.FAMILY, null, Measure.MEDIAN_PAY);
		assertThat(pivot.currency()).isEqualTo("USD");
		assertThat(pivot.cells()).containsExactly(List.of(40.0), nulls(1), nulls(1));
		assertThat(pivot(Axis.FAMILY, null, Measure.COUNT).currency()).isNull();
	}

	@Test
	void rolesThatAreNotWantedDoNotCount() {
		Pivot pivot = OVERVIEW.pivot(Axis.FAMILY, Axis.JOB_ZONE, Measure.COUNT, new Id("cook")::equals, 20);
		assertThat(pivot.cells()).containsExactly(List.of(1.0));
		assertThat(pivot.sources()).containsExactly(new Id("one"));
	}

	@Test
	void onlyTheFirstRowsAndColumnsAreGivenAndAllAreCounted() {
		Pivot pivot = OVERVIEW.pivot(Axis.FAMILY, Axis.SKILL_GROUP, Measure.COUNT, (role) -> true, 1);
		assertThat(pivot.rows()).containsExactly("Kitchen");
		assertThat(pivot.cells()).containsExactly(List.of(2.0));
		assertThat(List.of(pivot.rowCount(), pivot.columnCount())).containsExactly(3, 3);
	}

	@Test
	void anAxisAgainstItselfIsRefused() {
		assertThatExceptionOfType(BadRequestException.class)
			.isThrownBy(() -> pivot(Axis.SOURCE, Axis.SOURCE, Measure.COUNT))
			.withMessageContaining("SOURCE");
	}

	private static List<@Nullable Double> nulls(int size) {
		return Collections.nCopies(size, null);
	}

}
