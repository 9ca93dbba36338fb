package org.careeratlas.prospects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.careeratlas.concepts.RoleCounterpart;
import org.careeratlas.model.ExternalCode;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.model.fact.PayComponent;
import org.careeratlas.model.fact.PayPeriod;
import org.careeratlas.model.fact.PayStatistic;
import org.careeratlas.model.fact.Salary;
import org.careeratlas.prospects.TransferredFacts.Offer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransferredFactsTests {

	private static final KnownFacts NURSE = facts("nurse", null);

	@Test
	void theFirstMatchThatKnowsPayGivesAll() {
		Optional<TransferredFacts> facts = TransferredFacts.of(NURSE,
				List.of(offer(facts("unpaid", 5)), offer(facts("paid", 3, 80_000)), offer(facts("rich", 4, 90_000))));

		assertThat(facts).hasValueSatisfying((found) -> {
			assertThat(found.over().role().id()).isEqualTo(new Id("paid"));
			assertThat(found.salaries()).extracting(Salary::low).containsExactly(80_000);
			assertThat(found.jobZone()).isEqualTo(3);
			assertThat(found.to()).isEqualTo(NURSE.role());
		});
	}

	@Test
	void withoutPayAnywhereTheFirstThatKnowsAnythingElseCounts() {
		assertThat(TransferredFacts.of(NURSE, List.of(offer(facts("empty", null)), offer(facts("zoned", 2)))))
			.hasValueSatisfying((found) -> {
				assertThat(found.over().role().id()).isEqualTo(new Id("zoned"));
				assertThat(found.salaries()).isEmpty();
				assertThat(found.jobZone()).isEqualTo(2);
			});
	}

	@Test
	void factsOfItsOwnAreNeverMixedWithOthers() {
		assertThat(TransferredFacts.of(facts("manager", null, 70_000), List.of(offer(facts("paid", 3, 80_000)))))
			.hasValueSatisfying((found) -> {
				assertThat(found.salaries()).isEmpty();
				assertThat(found.jobZone()).isEqualTo(3);
			});
		assertThat(TransferredFacts.of(facts("manager", 4), List.of(offer(facts("paid", 3, 80_000)))))
			.hasValueSatisfying((found) -> {
				assertThat(found.salaries()).hasSize(1);
				assertThat(found.jobZone()).isNull();
			});
	}

	@Test
	void nothingIsTransferredWhereNoMatchKnowsMore() {
		assertThat(TransferredFacts.of(NURSE, List.of())).isEmpty();
		assertThat(TransferredFacts.of(NURSE, List.of(offer(facts("empty", null))))).isEmpty();
		assertThat(TransferredFacts.of(facts("known", 4, 70_000), List.of(offer(facts("paid", 3, 80_000))))).isEmpty();
	}

	private static Offer offer(KnownFacts facts) {
		return new Offer(new RoleCounterpart(Mapping.CLOSE, facts.role(), List.of()), facts);
	}

	private static KnownFacts facts(String id, @Nullable Integer jobZone, int... pay) {
		var role = new Role(new Id(id), id, null, List.of(), RoleKind.POSITION, null, jobZone, null);
		return new KnownFacts(role, Arrays.stream(pay).mapToObj(TransferredFactsTests::salary).toList(), null,
				List.of());
	}

	private static Salary salary(int amount) {
		return new Salary(PayComponent.BASE, PayStatistic.MEDIAN, null, amount, amount, false, false, "USD",
				PayPeriod.YEAR, new ExternalCode("ISO_3166", "US", null), null, 1, null, List.of(), List.of());
	}

}
