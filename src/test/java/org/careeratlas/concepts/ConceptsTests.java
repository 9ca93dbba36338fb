package org.careeratlas.concepts;

import java.util.List;
import java.util.Set;

import org.careeratlas.model.Dimension;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Organization;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.Tool;
import org.careeratlas.model.page.KeysetRequest;
import org.careeratlas.model.page.Page;
import org.careeratlas.model.page.Page.Positioned;
import org.careeratlas.testing.AtlasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AtlasTest
class ConceptsTests {

	@Autowired
	private Concepts concepts;

	@Test
	void findsNodesOfAnyKindByTheirIds() {
		var nodes = this.concepts
			.byIds(Set.of(new Id("jira"), new Id("pmi"), new Id("time-horizon"), new Id("no-such-thing")));
		assertThat(nodes).containsOnlyKeys(new Id("jira"), new Id("pmi"), new Id("time-horizon"));
		assertThat(nodes.get(new Id("jira"))).isInstanceOf(Tool.class);
		assertThat(nodes.get(new Id("pmi"))).isInstanceOf(Organization.class);
		assertThat(nodes.get(new Id("time-horizon"))).isInstanceOf(Dimension.class);
	}

	@Test
	void findsNothingByNoIds() {
		assertThat(this.concepts.byIds(Set.of())).isEmpty();
	}

	@Test
	void leavesOutNodesThatAreNoRecordsOfTheirOwn() {
		assertThat(this.concepts.byIds(Set.of(new Id("project-manager-to-product-manager")))).isEmpty();
	}

	@Test
	void aWindowAfterAPositionStartsBehindIt() {
		var whole = frameworks(new KeysetRequest(100, false, null));
		var second = frameworks(new KeysetRequest(2, false, whole.items().get(1).position()));
		assertThat(second.items()).isEqualTo(whole.items().subList(2, 4));
		assertThat(second.hasPrevious()).isTrue();
		assertThat(second.hasNext()).isTrue();
		assertThat(second.total()).isEqualTo(29);
	}

	@Test
	void aWindowBeforeAPositionEndsAheadOfItInTheListsOrder() {
		var whole = frameworks(new KeysetRequest(100, false, null));
		var middle = frameworks(new KeysetRequest(2, true, whole.items().get(5).position()));
		assertThat(middle.items()).isEqualTo(whole.items().subList(3, 5));
		assertThat(middle.hasPrevious()).isTrue();
		assertThat(middle.hasNext()).isTrue();
	}

	@Test
	void aPositionSurvivesTheRemovalOfItsItem() {
		var behindNothingReal = frameworks(new KeysetRequest(100, false, List.of("b", "between")));
		assertThat(behindNothingReal.items()).extracting(Positioned::item)
			.extracting(Framework::name)
			.doesNotContain("Agile")
			.contains("Dual-Track Agile");
	}

	@Test
	void anEmptyWindowKnowsThatThereIsMore() {
		var none = frameworks(new KeysetRequest(0, false, null));
		assertThat(none.items()).isEmpty();
		assertThat(none.hasNext()).isTrue();
		assertThat(none.hasPrevious()).isFalse();
	}

	@Test
	void filtersHoldInTheStoreToo() {
		var filter = new RoleFilter(null, null, null, List.of(RoleKind.UNIT), null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null);
		assertThat(this.concepts.roles(filter, RoleOrder.BY_NAME, new KeysetRequest(5, false, null)).items())
			.extracting((item) -> item.item().id())
			.containsExactly(new Id("project-management-office"));
	}

	private Page<Framework> frameworks(KeysetRequest window) {
		return this.concepts.frameworks(window);
	}

}
