package org.careeratlas.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.person.Qualifications;
import org.careeratlas.person.Qualifications.Holding;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.careeratlas.similarity.Portrait;
import org.careeratlas.similarity.SimilarityIndex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careeratlas.testing.Careers.skill;
import static org.careeratlas.testing.Careers.tool;

class SuggestionsTests {

	private static final Id BAKER = new Id("baker");

	private static final Id CHEF = new Id("chef");

	private static final Id PILOT = new Id("onet-pilot");

	private final Suggestions suggestions = new Suggestions(
			SimilarityIndex.of(Stream.of(portrait(BAKER, "baking", "Oven", 80), portrait(CHEF, "baking", "Stove", 40),
					portrait(PILOT, "flying", "Radio", 80)), Map.of()));

	@Test
	void somebodyInARoleIsOfferedOtherRolesWithTheGapFromTheirs() {
		assertThat(this.suggestions.forHolder(BAKER, (role) -> true, 10)).extracting(Suggestion::role)
			.startsWith(CHEF)
			.doesNotContain(BAKER);
		assertThat(this.suggestions.forHolder(BAKER, (role) -> true, 10)).extracting(Suggestion::gap)
			.contains(GapRequest.between(BAKER, CHEF));
	}

	@Test
	void aPersonIsOfferedWhatTheirSkillsSuitWithTheGapFromTheirQualifications() {
		var person = new Qualifications(null, Map.of(new Id("flying"), new Holding(skill("flying"), 60.0)), Map.of());
		assertThat(this.suggestions.forPerson(person, held(person), (role) -> true, 10)).singleElement()
			.satisfies((suggestion) -> {
				assertThat(suggestion.role()).isEqualTo(PILOT);
				assertThat(suggestion.gap()).isEqualTo(GapRequest.of(person, PILOT));
				var sources = new ArrayList<Id>();
				suggestion.forEachSource(sources::add);
				assertThat(sources).containsExactly(new Id("onet"));
			});
	}

	@Test
	void aPersonsToolsCountByTheirNames() {
		var person = new Qualifications(null, Map.of(), Map.of(new Id("a-stove"), tool("stove")));
		assertThat(this.suggestions.forPerson(person, held(person), (role) -> true, 10)).extracting(Suggestion::role)
			.containsExactly(CHEF);
	}

	@Test
	void aPersonsLevelsCount() {
		var person = new Qualifications(null, Map.of(new Id("baking"), new Holding(skill("baking"), 40.0)), Map.of());
		assertThat(this.suggestions.forPerson(person, held(person), (role) -> true, 10)).extracting(Suggestion::role)
			.contains(BAKER, CHEF);
	}

	@Test
	void onlyWantedRolesAreOfferedAndNoMoreThanTheLimit() {
		assertThat(this.suggestions.forHolder(BAKER, CHEF::equals, 10)).extracting(Suggestion::role)
			.containsExactly(CHEF);
		assertThat(this.suggestions.forHolder(BAKER, (role) -> true, 1)).hasSize(1);
	}

	private static List<HeldSkill> held(Qualifications person) {
		return person.skills().values().stream().map((held) -> new HeldSkill(held.skill().id(), held.level())).toList();
	}

	private static Portrait portrait(Id role, String skill, String tool, double level) {
		return new Portrait(role, "one", List.of(role.value()), List.of(),
				List.of(new Portrait.Rating(new Id(skill), 80, level, Necessity.ESSENTIAL)), List.of(tool), null);
	}

}
