package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.move;
import static org.careeratlas.testing.Careers.named;
import static org.careeratlas.testing.Careers.role;
import static org.careeratlas.testing.Careers.skill;

/** A cook and a person who bakes half as well as a baker must. */
class GapInputsTests {

	private static final Id COOK = new Id("cook");

	private static final Id BAKER = new Id("baker");

	private static final GapRequest FROM_ROLE = GapRequest.between(COOK, BAKER);

	private static final GapRequest FROM_PERSON = GapRequest
		.of(new Qualifications(null, Map.of(new Id("baking"), new Holding(skill("baking"), 30.0)), Map.of()), BAKER);

	private static final GapRequest BACK = GapRequest.between(BAKER, COOK);

	private static final RoleProfile COOKS = asking("cook", essential("hygiene", 60));

	private static final RoleProfile BAKERS = asking("baker", essential("baking", 60, 60.0), essential("hygiene", 60));

	private static final Population NONE = Population.of(List.of(), Map.of());

	private final GapInputs inputs = new GapInputs(
			new GapEnds(Map.of(FROM_ROLE, Start.of(Qualifications.in(COOKS)), FROM_PERSON,
					Start.of(Objects.requireNonNull(FROM_PERSON.person())), BACK, Start.of(Qualifications.in(BAKERS))),
					Map.of(COOK, Target.of(COOKS, NONE), BAKER, Target.of(BAKERS, NONE)), Map.of(), NONE),
			Map.of(new RolePair(COOK, BAKER),
					List.of(new DescribedMove(move("cook", "baker"), List.of(), List.of(named("hygiene"))))),
			Map.of(), Map.of(), Map.of());

	@Test
	void theGapFromARoleStartsFromWhatTheRoleAsksForAndHeedsTheMovesBetweenTheTwo() {
		SkillGap gap = gap(FROM_ROLE);
		assertThat(gap.from()).isEqualTo(role("cook"));
		assertThat(gap.to()).isEqualTo(role("baker"));
		assertThat(gap.transition()).isEqualTo(move("cook", "baker"));
		assertThat(gap.toDevelop()).extracting((missing) -> missing.skill().name())
			.containsExactly("hygiene", "baking");
		assertThat(gap.transferability()).isCloseTo(0.5 / 2, within(1e-9));
	}

	@Test
	void theGapFromAPersonStartsFromTheirProfileAndHeedsNoMove() {
		SkillGap gap = gap(FROM_PERSON);
		assertThat(gap.from()).isNull();
		assertThat(gap.to()).isEqualTo(role("baker"));
		assertThat(gap.transition()).isNull();
		assertThat(gap.toDevelop()).extracting((missing) -> missing.skill().name())
			.containsExactly("hygiene", "baking");
		assertThat(gap.transferability()).isCloseTo(0.5 / 2, within(1e-9));
	}

	@Test
	void betweenRolesWithoutADescribedMoveOnlyWhatTheyAskForCounts() {
		SkillGap gap = gap(BACK);
		assertThat(gap.transition()).isNull();
		assertThat(gap.transferability()).isEqualTo(1);
	}

	@Test
	void everyRequestIsAnswered() {
		assertThat(this.inputs.analyze(List.of(FROM_ROLE, FROM_PERSON, BACK), GapInputsTests::transferability))
			.containsExactlyInAnyOrderEntriesOf(Map.of(FROM_ROLE, 0.25, FROM_PERSON, 0.25, BACK, 1.0));
		assertThat(this.inputs.analyze(List.of(), GapInputsTests::transferability)).isEmpty();
	}

	@Test
	void aRequestNamesItsRolesAndTheMoveBetweenThem() {
		assertThat(FROM_ROLE.roles()).containsExactly(COOK, BAKER);
		assertThat(FROM_ROLE.move()).contains(new RolePair(COOK, BAKER));
	}

	@Test
	void aRequestOfAPersonNamesTheTargetAloneAndNoMove() {
		assertThat(FROM_PERSON.roles()).containsExactly(BAKER);
		assertThat(FROM_PERSON.move()).isEmpty();
	}

	private static double transferability(GapAnalysis gap) {
		return Objects.requireNonNull(gap.transferability());
	}

	private SkillGap gap(GapRequest request) {
		Map<GapRequest, SkillGap> gaps = this.inputs.analyze(List.of(request), GapAnalysis::gap);
		assertThat(gaps).containsOnlyKeys(request);
		return gaps.values().iterator().next();
	}

}
