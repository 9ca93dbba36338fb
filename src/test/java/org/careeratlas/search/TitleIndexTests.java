package org.careeratlas.search;

import java.util.List;
import java.util.Set;

import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleIndexTests {

	private static final TitleIndex INDEX = TitleIndex.of(List.of(
			role("one-architect", "one", "Architects", List.of("Building designer"),
					"Plan and design houses and bridges"),
			role("one-software", "one", "Software architects", List.of("IT architect", "Architect"),
					"Design systems of software in the cloud"),
			role("one-baker", "one", "Bakers", List.of("Bread maker", "Pastry baker"), "Bake bread and pastry"),
			role("two-bread", "two", "bread maker", List.of(), "Make bread"),
			role("two-cook", "two", "cook", List.of(), "Cook meals")), ShortForms.of("swa: software architect"));

	@Test
	void rivalsOfOtherFieldsShareTheConfidence() {
		List<TitleHit> hits = find("Sr. Architect (m/f/d)", null, null);
		assertThat(hits).extracting((hit) -> hit.role().value()).startsWith("one-architect", "one-software");
		assertThat(hits.getFirst().confidence()).isBetween(0.3, 0.9);
		assertThat(hits.get(1).confidence()).isBetween(0.1, hits.getFirst().confidence());
	}

	@Test
	void aContextDecides() {
		assertThat(find("Architect", "You know software and the cloud", null).getFirst().role())
			.isEqualTo(new Id("one-software"));
		assertThat(find("Architect", "You have built houses", null).getFirst().role())
			.isEqualTo(new Id("one-architect"));
	}

	@Test
	void otherNamesOfARoleLeadToThoseOfOtherCatalogues() {
		List<TitleHit> hits = find("Baker", null, Set.of(new Id("two")));
		assertThat(hits.getFirst().role()).isEqualTo(new Id("two-bread"));
		assertThat(hits.getFirst().matched()).isEqualTo("bread maker");
	}

	@Test
	void onlyRolesOfTheSourcesAreFound() {
		assertThat(find("Architect", null, Set.of(new Id("three")))).isEmpty();
		assertThat(find("Cook", null, Set.of(new Id("one")))).extracting((hit) -> hit.role().value())
			.doesNotContain("two-cook");
	}

	@Test
	void shortFormsAreRead() {
		assertThat(find("SWA", null, null).getFirst().role()).isEqualTo(new Id("one-software"));
	}

	@Test
	void anUnambiguousNameIsNearlyCertain() {
		assertThat(find("Cook", null, null).getFirst().confidence()).isGreaterThan(0.9);
	}

	@Test
	void onlyANameOfARoleIsATitle() {
		assertThat(INDEX.called("Senior Building Designer (m/f/d)")).hasValue(new Id("one-architect"));
		assertThat(INDEX.called("SWA - Remote")).hasValue(new Id("one-software"));
		assertThat(INDEX.called("bread maker")).hasValue(new Id("two-bread"));
		assertThat(INDEX.called("Building")).isEmpty();
		assertThat(INDEX.called("Other")).isEmpty();
	}

	@Test
	void noiseHasNoRole() {
		assertThat(find("(m/f/d) 12345", null, null)).isEmpty();
	}

	private static List<TitleHit> find(String title, @Nullable String context, @Nullable Set<Id> sources) {
		return INDEX.find(title, context, sources, 5);
	}

	private static TitledRole role(String id, String source, String name, List<String> others, String description) {
		return new TitledRole(new Id(id), name, List.of(), others, description, 0, List.of(new Id(source)), new Id(id));
	}

}
