package org.careeratlas.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.careeratlas.gap.Population.Kin;
import org.careeratlas.gap.Population.RatedRole;
import org.careeratlas.gap.Population.RatedSkill;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Requirement;
import org.careeratlas.model.fact.RoleProfile;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.model.fact.Survey;
import org.careeratlas.person.Qualifications;
import org.careeratlas.similarity.Portrait;
import org.careeratlas.similarity.SimilarityIndex;
import org.careeratlas.testing.Careers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careeratlas.testing.Careers.asking;
import static org.careeratlas.testing.Careers.essential;
import static org.careeratlas.testing.Careers.related;

/** Bakers of rising levels, and other populations. */
class PopulationTests {

	private static final int ROLES = 40;

	private static final Start NOBODY = Start.of(new Qualifications(null, Map.of(), Map.of()));

	private final List<RoleProfile> bakers = IntStream.range(0, ROLES)
		.mapToObj((i) -> asking("baker-" + i, essential("baking", 50, i + 1.0)))
		.toList();

	private final Population population = population(this.bakers, Map.of());

	private final Target master = Target.of(this.bakers.getLast(), this.population);

	@Test
	void thePercentileOfAPersonIsTheShareOfRolesThatTransferLess() {
		// Levels 1 to 19 of 39 other bakers
		assertThat(percentile(19.5 / ROLES)).isCloseTo(100.0 * 19 / 39, within(1e-9));
		assertThat(percentile(0)).isZero();
		assertThat(percentile(1)).isEqualTo(100);
	}

	@Test
	void rolesThatAreCloserThanNearlyAllOthersStandOut() {
		assertThat(this.population.above(new Id("baker-39"), 95)).containsOnlyKeys(new Id("baker-38"));
		assertThat(this.population.above(new Id("baker-39"), 0)).hasSize(ROLES - 1);
	}

	/** Bakers 20 to 39 master all that baker 19 does, and those above 20 far more. */
	@Test
	void whoIsAskedForFarMoreIsNotClose() {
		Target target = Target.of(this.bakers.get(19), this.population);
		assertThat(this.population.percentile(start(20), target, 1)).isEqualTo(100);
		assertThat(this.population.percentile(start(39), target, 1)).isCloseTo(100.0 * 9 / 38, within(1e-9));
	}

	/**
	 * Baker 19 is between 18 and 20, and baker 20 does the same work in the same zone.
	 */
	@Test
	void ofRolesThatAreAsCloseBySkillsThoseOfLikeWorkAndZoneAreCloser() {
		Target target = Target.of(this.bakers.get(19), this.population);
		Population alike = this.population.with(index((baker) -> baker == 19 || baker == 5, 3));
		assertThat(percentile(this.population, 5, target)).isLessThan(percentile(alike, 5, target));
		assertThat(percentile(alike, 6, target)).isLessThan(percentile(this.population, 6, target));
		Population zoned = this.population.with(index((baker) -> false, 1));
		assertThat(percentile(zoned, 14, target)).isLessThan(percentile(this.population, 14, target));
		assertThat(zoned.above(new Id("baker-19"), 0)).hasSize(ROLES - 1);
	}

	/**
	 * Bakers 0 to 14 are in a zone, the others in zone 4; some of them make doughnuts.
	 */
	private SimilarityIndex index(IntPredicate doughnuts, int zone) {
		return SimilarityIndex.of(IntStream.range(0, ROLES)
			.mapToObj((i) -> new Portrait(new Id("baker-" + i), "test", List.of("baker"),
					List.of(doughnuts.test(i) ? "fry doughnuts" : "bake loaf " + i), List.of(), List.of(),
					(i < 15) ? zone : 4)),
				Map.of());
	}

	private double percentile(Population all, int baker, Target target) {
		return Objects.requireNonNull(all.percentile(start(baker), target, (baker + 1) / 20.0));
	}

	@Test
	void amongFewRolesThereIsNoPercentile() {
		Population few = population(this.bakers.subList(0, Survey.COMPARABLE - 1), Map.of());
		Target target = Target.of(this.bakers.getFirst(), few);
		assertThat(few.percentile(NOBODY, target, 0.5)).isNull();
	}

	@Test
	void whatNearlyAllRolesAreRatedOnWeighsByWhatIsSpecialAboutTheRole() {
		List<RoleProfile> roles = new ArrayList<>();
		for (int i = 0; i < ROLES; i++) {
			roles.add(asking("role-" + i, essential("listening", 80), essential("baking", (i == 0) ? 80 : 10)));
		}
		Population all = population(roles, Map.of());
		List<RequiredSkill> skills = Target.of(roles.getFirst(), all).skills();
		// A fifth of 80, and 80 less the mean of 80 and 39 times 10
		assertThat(skills.getFirst().weight()).isCloseTo(0.16, within(1e-9));
		assertThat(skills.getLast().weight()).isCloseTo(0.8 - (0.8 + 39 * 0.1) / 40, within(1e-9));
	}

	@Test
	void whatFewRolesListWeighsByItsImportance() {
		assertThat(this.population.means(new Id("baker-1"))).containsOnlyKeys(new Id("baking"));
		assertThat(population(List.of(asking("baker", essential("baking", 50))), Map.of()).means(new Id("baker")))
			.isEmpty();
	}

	@Test
	void rolesWithoutKnownSkillsAreEstimatedInLargeCataloguesAlone() {
		assertThat(this.population.isRated(new Id("baker-1"))).isTrue();
		assertThat(this.population.isRated(new Id("mayor"))).isFalse();
		assertThat(this.population.canBeEstimated(new Id("mayor"))).isFalse();
		Population large = population(
				IntStream.range(0, 400).mapToObj((i) -> asking("baker-" + i, essential("baking", 50))).toList(),
				Map.of());
		assertThat(large.canBeEstimated(new Id("mayor"))).isTrue();
		assertThat(large.canBeEstimated(new Id("onet-mayor"))).isFalse();
		assertThat(large.canBeEstimated(new Id("baker-1"))).isFalse();
	}

	/** The population adds up the same formula in another way. */
	@Test
	void percentilesAreThoseOfTheGapsInBothDirections() {
		var random = new Random(1);
		List<RoleProfile> roles = IntStream.range(0, ROLES).mapToObj((i) -> random("role-" + i, random)).toList();
		Map<Id, List<SkillRelation>> related = related("skill 1", SkillRelation.Kind.BROADER, "skill 2");
		Population all = population(roles,
				Map.of(new Id("skill 1"), List.of(Kin.of(new Id("skill 2"), SkillRelation.Kind.BROADER))));
		double[][] there = roles.stream()
			.map((start) -> roles.stream()
				.mapToDouble((target) -> transferability(start, Target.of(target, all), all, related))
				.toArray())
			.toArray(double[][]::new);
		for (int to = 0; to < ROLES; to++) {
			for (int from = 0; from < ROLES; from++) {
				if (from != to) {
					int start = from;
					int target = to;
					double close = there[start][target] * there[target][start];
					long less = IntStream.range(0, ROLES)
						.filter((other) -> other != target && other != start)
						.filter((other) -> there[other][target] * there[target][other] < close - 1e-5)
						.count();
					assertThat(all.percentile(Start.of(Qualifications.in(roles.get(start))),
							Target.of(roles.get(target), all), there[start][target]))
						.isCloseTo(100.0 * less / (ROLES - 2), within(1e-9));
				}
			}
		}
	}

	private static double transferability(RoleProfile start, Target target, Population all,
			Map<Id, List<SkillRelation>> related) {
		return Objects.requireNonNull(
				new GapAnalysis(Start.of(Qualifications.in(start)), target, all, List.of(), related, Map.of(), Map.of())
					.transferability());
	}

	@SuppressWarnings("unchecked")
	private static RoleProfile random(String name, Random random) {
		return asking(name,
				random.ints(0, 6)
					.distinct()
					.limit(4)
					.mapToObj((i) -> essential("skill " + i, 10 + random.nextInt(90), 10.0 + random.nextInt(90)))
					.toArray(Requirement[]::new));
	}

	private Start start(int baker) {
		return Start.of(Qualifications.in(this.bakers.get(baker)));
	}

	private double percentile(double transferability) {
		return Objects.requireNonNull(this.population.percentile(NOBODY, this.master, transferability));
	}

	private static Population population(List<RoleProfile> roles, Map<Id, List<Kin>> kin) {
		return Population.of(roles.stream().map(PopulationTests::rated).toList(), kin);
	}

	private static RatedRole rated(RoleProfile role) {
		return new RatedRole(role.role().id(), role.skills().stream().map(PopulationTests::rated).toList());
	}

	private static RatedSkill rated(Requirement<Skill> skill) {
		return new RatedSkill(skill.node().id(), skill.importance(), skill.necessity(), Qualifications.heldLevel(skill),
				skill.level(), !skill.survey().notRelevant());
	}

}
