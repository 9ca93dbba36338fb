package org.careeratlas.similarity;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Four roles of one catalogue and six of another. */
class KnowledgeTests {

	private final SkillTerms required = required();

	@Test
	void aSkillTellsTheMoreTheFewerRolesOfItsCatalogueRequireIt() {
		assertThat(of(held("baking")).information()).isCloseTo(Math.log(4), within(1e-9));
		assertThat(of(held("listening")).information()).isZero();
		assertThat(of(held("baking"), held("welding")).information()).isCloseTo(2 * Math.log(4), within(1e-9));
	}

	@Test
	void aSkillThatNoRoleRequiresTellsNothing() {
		assertThat(of(held("juggling"))).isEqualTo(new Knowledge(0, 0, Math.log(10)));
	}

	@Test
	void aSkillIsAsCommonAsInTheCatalogueInWhichItsMatchIsMostCommon() {
		var held = new HeldSkill(new Id("baking"), null, Map.of(new Id("baking"), 1.0, new Id("zuhoeren"), 0.9));
		assertThat(of(held)).isEqualTo(new Knowledge(0, 0, Math.log(10)));
	}

	@Test
	void aSkillThatAnotherCatalogueShowsToBeCommonWeighsLess() {
		var common = new HeldSkill(new Id("baking"), null, Map.of(new Id("baking"), 1.0, new Id("zuhoeren"), 0.9));
		assertThat(SkillInformation.of(common, this.required).weight()).isEqualTo(0.1);
		var rarer = new HeldSkill(new Id("selling"), null, Map.of(new Id("selling"), 1.0, new Id("loeten"), 0.9));
		assertThat(SkillInformation.of(rarer, this.required).weight()).isCloseTo(Math.log(2) / Math.log(6),
				within(1e-9));
		assertThat(SkillInformation.of(held("listening"), this.required).weight()).isEqualTo(1);
		assertThat(SkillInformation.of(held("baking"), this.required).weight()).isEqualTo(1);
	}

	@Test
	void aBroaderMatchDoesNotMakeASkillCommon() {
		var held = new HeldSkill(new Id("baking"), null, Map.of(new Id("baking"), 1.0, new Id("zuhoeren"), 0.7));
		assertThat(of(held).information()).isCloseTo(Math.log(4), within(1e-9));
		var known = new HeldSkill(new Id("unknown"), null, Map.of(new Id("unknown"), 1.0, new Id("loeten"), 0.7));
		assertThat(of(known).information()).isCloseTo(Math.log(6), within(1e-9));
	}

	@Test
	void threeSkillsThatAThirdOfTheRolesRequireAtMostSuffice() {
		assertThat(of(held("baking"), held("welding"), held("loeten")).suffices()).isTrue();
		assertThat(of(held("baking"), held("welding"), held("selling")).suffices()).isFalse();
		assertThat(of(held("baking"), held("welding"), held("listening")).suffices()).isFalse();
	}

	@Test
	void halfAsMuchAsPossibleIsKnownWhenOneRoleIsSingledOut() {
		assertThat(new Knowledge(Math.log(10), 3, Math.log(10)).share()).isEqualTo(0.5);
		assertThat(new Knowledge(0, 0, Math.log(10)).share()).isZero();
	}

	private Knowledge of(HeldSkill... held) {
		return Knowledge.of(List.of(held), this.required);
	}

	private static HeldSkill held(String skill) {
		return new HeldSkill(new Id(skill), null);
	}

	private static SkillTerms required() {
		var builder = new TermMatrixBuilder<Id>();
		List.of(List.of("listening", "baking", "selling"), List.of("listening", "welding", "selling"),
				List.of("listening"), List.of("listening"), List.of("zuhoeren", "loeten"), List.of("zuhoeren"),
				List.of("zuhoeren"), List.of("zuhoeren"), List.of("zuhoeren"), List.of("zuhoeren"))
			.forEach((skills) -> builder.addCounts(skills.stream().map(Id::new).toList(), (skill, count) -> 1));
		return SkillTerms.of(builder, Weighting::inverseFrequency, new int[] { 0, 0, 0, 0, 1, 1, 1, 1, 1, 1 }, 2);
	}

}
