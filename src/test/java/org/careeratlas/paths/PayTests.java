package org.careeratlas.paths;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.PayComponent;
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
			.containsEntry(BAKER, new Pay(40, "USD"));
		assertThat(Pay.of(Map.of(BAKER,
				List.of(base(PayStatistic.RANGE, 10, 90, "USD", null),
						base(PayStatistic.MEDIAN, 80, 80, "USD", "at night")))))
			.containsEntry(BAKER, new Pay(50, "USD"));
	}

	@Test
	void figuresOfTheSameKindCountByTheMeanOfTheirMiddles() {
		assertThat(
				Pay.of(Map.of(BAKER,
						List.of(base(PayStatistic.AVERAGE, 10, 20, "USD", null),
								base(PayStatistic.AVERAGE, 30, 40, "USD", null)))))
			.containsEntry(BAKER, new Pay(25, "USD"));
	}

	@Test
	void currenciesAreNotMixed() {
		var salaries = Map.of(BAKER,
				List.of(base(PayStatistic.MEDIAN, 10, 10, "CHF", null), base(PayStatistic.RANGE, 20, 20, "USD", null)),
				SELLER, List.of(base(PayStatistic.MEDIAN, 30, 30, "USD", null)), new Id("miller"),
				List.of(base(PayStatistic.MEDIAN, 40, 40, "CHF", null)), new Id("owner"),
				List.of(base(PayStatistic.MEDIAN, 50, 50, "USD", null)));
		assertThat(Pay.of(salaries)).containsEntry(BAKER, new Pay(20, "USD"))
			.containsEntry(new Id("miller"), new Pay(40, "CHF"));
	}

	@Test
	void totalPayIsNoBasePay() {
		assertThat(Pay.of(Map.of(BAKER, List.of(new Salary(PayComponent.TOTAL, PayStatistic.MEDIAN, 10, 10, false,
				false, "USD", "US", null, List.of(), List.of())))))
			.isEmpty();
	}

	private static Salary base(PayStatistic statistic, int low, int high, String currency, @Nullable String context) {
		return new Salary(PayComponent.BASE, statistic, low, high, false, false, currency, "US", context, List.of(),
				List.of());
	}

}
