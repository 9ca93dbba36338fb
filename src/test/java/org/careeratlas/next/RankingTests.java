package org.careeratlas.next;

import java.util.List;
import java.util.Map;

import org.careeratlas.gap.NextSkills.Prospect;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** One role is within reach; frying opens two others, and law the best paid one. */
class RankingTests {

	private static final List<Prospect> PROSPECTS = List.of(prospect("waiter", 0.8, 0.7, Map.of(id("law"), 0.1)),
			prospect("cook", 0.5, 0.6, Map.of(id("frying"), 0.2, id("law"), 0.05)),
			prospect("baker", 0.5, 0.6, Map.of(id("frying"), 0.1)),
			prospect("judge", 0.3, 0.6, Map.of(id("law"), 0.4, id("frying"), 0.2)),
			prospect("unknown", 0, 0, Map.of(id("law"), 1.0)));

	private static final Pay PAY = Pay.of(List.of(new Pay.Figure(id("waiter"), "USD", 20),
			new Pay.Figure(id("cook"), "USD", 30), new Pay.Figure(id("baker"), "USD", 15),
			new Pay.Figure(id("judge"), "USD", 90), new Pay.Figure(id("judge"), "EUR", 70)));

	private final Ranking ranking = new Ranking(PROSPECTS, Map.of(), null);

	@Test
	void theSkillThatOpensMostRolesComesFirst() {
		assertThat(this.ranking.byRoles()).extracting(Ranking.Ranked::skill).containsExactly(id("frying"), id("law"));
		assertThat(this.ranking.byRoles()).extracting(Ranking.Ranked::gain).containsExactly(2.0, 1.0);
		assertThat(this.ranking.byRoles().getFirst().roles()).containsExactly(id("cook"), id("baker"));
	}

	@Test
	void aRoleThatIsTheSameInTwoCataloguesCountsOnce() {
		var same = new Ranking(PROSPECTS, Map.of(id("baker"), id("cook")), null);
		assertThat(same.byRoles()).extracting(Ranking.Ranked::gain).containsExactly(1.0, 1.0);
	}

	@Test
	void theStartUnderAnotherNameIsNoPlaceToGo() {
		var same = new Ranking(PROSPECTS, Map.of(id("cook"), id("chef")), id("chef"));
		assertThat(same.byRoles().stream().flatMap((ranked) -> ranked.roles().stream())).doesNotContain(id("cook"));
	}

	@Test
	void payIsThatOfTheBestPaidOpenedRoleLessThatOfToday() {
		assertThat(this.ranking.byPay(PAY)).extracting(Ranking.Ranked::skill).containsExactly(id("law"), id("frying"));
		assertThat(this.ranking.byPay(PAY)).extracting(Ranking.Ranked::gain).containsExactly(70.0, 10.0);
		assertThat(this.ranking.byPay(PAY).getLast().roles()).containsExactly(id("cook"));
	}

	@Test
	void thePayOfTheStartCountsWhereItIsKnown() {
		Pay pay = Pay.of(List.of(new Pay.Figure(id("cook"), "USD", 30), new Pay.Figure(id("me"), "USD", 25)));
		assertThat(new Ranking(PROSPECTS, Map.of(), id("me")).byPay(pay)).extracting(Ranking.Ranked::gain)
			.containsExactly(5.0);
	}

	@Test
	void withoutAnyPayToCompareWithTheGoalIsRefused() {
		Pay pay = Pay.of(List.of(new Pay.Figure(id("judge"), "USD", 90)));
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> this.ranking.byPay(pay))
			.withMessageContaining("pay");
	}

	@Test
	void readinessIsTheMeanOverTheNearestRoles() {
		List<Ranking.Ranked> ranked = this.ranking.byReadiness();
		assertThat(ranked).extracting(Ranking.Ranked::skill).containsExactly(id("law"), id("frying"));
		assertThat(ranked.getLast().gain()).isCloseTo(0.5 / 5, within(1e-9));
		assertThat(ranked.getLast().roles()).containsExactly(id("cook"), id("judge"), id("baker"));
	}

	@Test
	void payIsInTheCurrencyOfMostRoles() {
		assertThat(PAY.currency()).isEqualTo("USD");
		assertThat(PAY.amount(id("judge"))).isEqualTo(90);
		assertThat(Pay.of(List.of()).currency()).isNull();
	}

	private static Prospect prospect(String role, double now, double reach, Map<Id, Double> gains) {
		return new Prospect(id(role), now, reach, gains);
	}

	private static Id id(String id) {
		return new Id(id);
	}

}
