package org.careeratlas.gap;

import java.util.List;

import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.testing.Careers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever works in a role in another catalogue is told from whoever is like it. */
class BridgeTests {

	private static final Id BAKER = Careers.role("baker").id();

	private static final Bridge MATCH = new Bridge(Careers.role("baker"), 1, 1, Mapping.EXACT);

	private static final Bridge SIMILAR = new Bridge(Careers.role("baker"), 0.8, 1, null);

	@Test
	void theMatchAloneIsTheSameJob() {
		assertThat(Bridge.isOnly(BAKER, List.of(MATCH))).isTrue();
	}

	@Test
	void aRoleThatIsOnlySimilarIsNot() {
		assertThat(Bridge.isOnly(BAKER, List.of(SIMILAR))).isFalse();
	}

	@Test
	void norIsOneOfSeveralOrAnotherOrNone() {
		assertThat(Bridge.isOnly(BAKER, List.of(MATCH, MATCH))).isFalse();
		assertThat(Bridge.isOnly(Careers.role("cook").id(), List.of(MATCH))).isFalse();
		assertThat(Bridge.isOnly(BAKER, List.of())).isFalse();
	}

}
