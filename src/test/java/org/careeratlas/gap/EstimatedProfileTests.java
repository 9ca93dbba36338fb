package org.careeratlas.gap;

import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SurveyDetails;
import org.careeratlas.person.Qualifications;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.role;

/** An unrated confectioner between a baker, who counts three times, and a cook. */
class EstimatedProfileTests {

	@Test
	void importanceAndLevelAreWeightedMeans() {
		assertThat(estimate(essential("baking", 80, 60.0), essential("baking", 40, 20.0))).satisfies((baking) -> {
			assertThat(baking.importance()).isCloseTo(70, within(1e-9));
			assertThat(baking.level()).isCloseTo(50, within(1e-9));
			assertThat(baking.necessity()).isEqualTo(Necessity.ESSENTIAL);
			assertThat(baking.evidence()).isNotEmpty();
		});
	}

	@Test
	void whatOneRoleDoesNotRequireIsUnimportantThere() {
		assertThat(estimate(essential("baking", 60, 60.0), essential("frying", 40, 20.0))).satisfies((baking) -> {
			assertThat(baking.importance()).isCloseTo(45, within(1e-9));
			assertThat(baking.level()).isEqualTo(60);
			assertThat(baking.necessity()).isEqualTo(Necessity.OPTIONAL);
		});
	}

	@Test
	void whatIsNotRelevantToMostIsNotRelevant() {
		var none = new Requirement<>(essential("baking", 1).node(), 4, null, Necessity.OPTIONAL,
				new SurveyDetails(null, null, null, true, 2.0), essential("baking", 1).evidence());
		assertThat(estimate(none, essential("baking", 40, 20.0))).satisfies((baking) -> {
			assertThat(baking.survey().notRelevant()).isTrue();
			assertThat(baking.level()).isNull();
			assertThat(Qualifications.heldLevel(baking)).isCloseTo(6.5, within(1e-9));
		});
	}

	private static Requirement<Skill> estimate(Requirement<Skill> ofBaker, Requirement<Skill> ofCook) {
		RoleProfile estimated = new EstimatedProfile().add(asking("baker", ofBaker), 3)
			.add(asking("cook", ofCook), 1)
			.of(asking("confectioner"));
		assertThat(estimated.role()).isEqualTo(role("confectioner"));
		return estimated.skills().getFirst();
	}

}
