package org.careeratlas.moves;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.model.fact.Salary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PayTests {

	private static final Id BAKER = new Id("baker");

	private static final Id SELLER = new Id("seller");

	@Test
	void theMedianSaysMoreThanARangeAndARangeThatIsGeneralMoreThanAnyThatIsNot() {
		assertThat(Pay.of(Map.of(BAKER,
				List.of(base(PayStatistic.RANGE, 10, 90, "USD", null), base(PayStatistic.MEDIAN, 40, 40, "USD", null),
						base(PayStatistic.MEDIAN, 80, 80, "USD", "at night")))))
			.containsEntry(BAKER, new Pay(40, "USD", false));
		assertThat(Pay.of(Map.of(BAKER,
				List.of(base(PayStatistic.RANGE, 10, 90, "USD", null),
						base(PayStatistic.MEDIAN, 80, 80, "USD", "at night")))))
			.containsEntry(BAKER, new Pay(50, "USD", false));
	}

	@Test
	void figuresOfTheSameKindCountByTheMeanOfTheirMiddles() {
		assertThat(Pay.of(Map.of(BAKER,
				List.of(base(PayStatistic.AVERAGE, 10, 20, "USD", null),
						base(PayStatistic.AVERAGE, 30, 40, "USD", null)))))
			.containsEntry(BAKER, new Pay(25, "USD", false));
	}

	@Test
	void currenciesAreNotMixed() {
		var salaries = Map.of(BAKER,
				List.of(base(PayStatistic.MEDIAN, 10, 10, "CHF", null), base(PayStatistic.RANGE, 20, 20, "USD", null)),
				SELLER, List.of(base(PayStatistic.MEDIAN, 30, 30, "USD", null)), new Id("miller"),
				List.of(base(PayStatistic.MEDIAN, 40, 40, "CHF", null)), new Id("owner"),
				List.of(base(PayStatistic.MEDIAN, 50, 50, "USD", null)));
		assertThat(Pay.of(salaries)).containsEntry(BAKER, new Pay(20, "USD", false))
			.containsEntry(new Id("miller"), new Pay(40, "CHF", false));
	}

	@Test
	void aBoundLeavesPayOpen() {
		Salary topCoded = salary(PayComponent.BASE, PayStatistic.MEDIAN, PayPeriod.YEAR, 90, 90, true, "USD", null);
		assertThat(topCoded.bound()).isTrue();
		assertThat(Pay.of(Map.of(BAKER, List.of(topCoded)))).containsEntry(BAKER, new Pay(90, "USD", true));
	}

	@Test
	void neitherTotalNorHourlyPayNorAPercentileIsBasePayOfAYear() {
		assertThat(Pay.of(Map.of(BAKER, List.of(
				salary(PayComponent.TOTAL, PayStatistic.MEDIAN, PayPeriod.YEAR, 10, 10, false, "USD", null),
				salary(PayComponent.BASE, PayStatistic.MEDIAN, PayPeriod.HOUR, 10, 10, false, "USD", null),
				salary(PayComponent.BASE, PayStatistic.PERCENTILE, PayPeriod.YEAR, 10, 10, false, "USD", null)))))
			.isEmpty();
	}

	@Test
	void aChangeBetweenABoundAndAFigureIsABound() {
		Pay known = new Pay(40, "USD", false);
		Pay bound = new Pay(90, "USD", true);
		assertThat(PayChange.between(known, bound)).isEqualTo(new PayChange(50, "USD", PayChange.Bound.AT_LEAST));
		assertThat(PayChange.between(bound, known)).isEqualTo(new PayChange(-50, "USD", PayChange.Bound.AT_MOST));
		assertThat(PayChange.between(known, known)).isEqualTo(new PayChange(0, "USD", null));
		assertThat(PayChange.between(bound, bound)).isNull();
		assertThat(PayChange.between(known, new Pay(40, "EUR", false))).isNull();
	}

	private static Salary base(PayStatistic statistic, int low, int high, String currency, @Nullable String context) {
		return salary(PayComponent.BASE, statistic, PayPeriod.YEAR, low, high, false, currency, context);
	}

	private static Salary salary(PayComponent component, PayStatistic statistic, PayPeriod period, int low, int high,
			boolean openEnded, String currency, @Nullable String context) {
		return new Salary(component, statistic, null, low, high, openEnded, false, currency, period,
				new ExternalCode("ISO_3166", "US", null), null, 1, context, List.of(), List.of());
	}

}
