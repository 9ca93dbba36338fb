package org.careeratlas.moves;

import java.util.List;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.TransitionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionTests {

	@ParameterizedTest
	@CsvSource({ "3, 4, 5, 6, 40, 60, UP", "4, 3, 6, 5, 60, 40, DOWN", "4, 4, 6, 6, 60, 60, SIDEWAYS",
			"4, 5, 6, 6, 60, 50, SIDEWAYS", "4, 4, 6, 6, 60, 70, UP", "4, 4, 6, 6, 60, 68, SIDEWAYS",
			"3, 4, , , , , UP", ", , 6, 5, , , DOWN", ", , , , 60, 40, DOWN", "3, , , 6, 60, , UNKNOWN",
			"4, 5, 6, 6, 60, 60, UP" })
	void aMoveLeadsUpIfMoreOfZoneEducationAndPayRiseThanFall(@Nullable Integer zone, @Nullable Integer zoneTo,
			@Nullable Integer education, @Nullable Integer educationTo, @Nullable Double pay, @Nullable Double payTo,
			MoveDirection expected) {
		assertThat(Direction.between(preparation(zone, education, pay), preparation(zoneTo, educationTo, payTo))
			.direction()).isEqualTo(expected);
	}

	@Test
	void theReasonNamesWhatIsKnown() {
		assertThat(Direction.between(preparation(3, 5, 40_000.0), preparation(4, 5, 60_000.0)).reason())
			.isEqualTo("Higher job zone (3 to 4), same education (degree 5), more pay (40,000 to 60,000 USD a year).");
		assertThat(Direction.between(preparation(null, null, null), preparation(4, 5, 1.0)).reason())
			.isEqualTo("Neither job zone, skill level, education nor pay is known of both roles.");
	}

	@Test
	void payInDifferentCurrenciesIsNotCompared() {
		var euros = new Preparation(role(), null, null, null, null, new Pay(10, "EUR", false), List.of(), List.of(),
				true);
		assertThat(Direction.between(euros, preparation(null, null, 60.0)).direction())
			.isEqualTo(MoveDirection.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "5120, 3434, UP", "9211, 1311, UP", "1311, 1412, DOWN", "2221, 2261, SIDEWAYS", "0310, 5414, UP",
			"0110, 2000, SIDEWAYS" })
	void theSkillLevelOfTheGroupInIscoCounts(String from, String to, MoveDirection expected) {
		assertThat(Direction.between(inGroup(from, null, true), inGroup(to, null, true)).direction())
			.isEqualTo(expected);
	}

	@Test
	void itCountsAloneWhereOtherFactsAreThoseOfASimilarOccupation() {
		assertThat(Direction.between(inGroup("5120", 3, true), inGroup("3434", 2, true)).direction())
			.isEqualTo(MoveDirection.SIDEWAYS);
		assertThat(Direction.between(inGroup("5120", 3, false), inGroup("3434", 2, true)))
			.isEqualTo(new Direction(MoveDirection.UP, "Higher ISCO skill level (2 to 3)."));
	}

	private static Preparation inGroup(String code, @Nullable Integer zone, boolean exact) {
		var role = new Role(new Id("baker"), "Baker", null, List.of(new ExternalCode("ISCO_08", code, null)),
				RoleKind.values()[0], null, null, null);
		return new Preparation(role, zone, null, null, null, null, List.of(), List.of(), exact);
	}

	@Test
	void theSourceOfADescribedMoveKnowsItsDirection() {
		assertThat(direction(TransitionKind.PROGRESSION, TransitionBasis.DOCUMENTED)).isEqualTo(MoveDirection.UP);
		assertThat(direction(TransitionKind.LATERAL, TransitionBasis.EDITORIAL)).isEqualTo(MoveDirection.SIDEWAYS);
		assertThat(direction(TransitionKind.LATERAL, TransitionBasis.RELATED_OCCUPATION)).isEqualTo(MoveDirection.DOWN);
	}

	private static MoveDirection direction(TransitionKind kind, TransitionBasis basis) {
		var move = new Transition(new Id("move"), role(), role(), kind, basis, null, null, null, List.of());
		return Direction.of(move, preparation(4, 6, 60.0), preparation(3, 5, 40.0)).direction();
	}

	private static Preparation preparation(@Nullable Integer zone, @Nullable Integer education, @Nullable Double pay) {
		return new Preparation(role(), zone,
				(education != null) ? new Level(education, "degree " + education, List.of()) : null, null, null,
				(pay != null) ? new Pay(pay, "USD", false) : null, List.of(), List.of(), true);
	}

	private static Role role() {
		return new Role(new Id("baker"), "Baker", null, List.of(), RoleKind.values()[0], null, null, null);
	}

}
