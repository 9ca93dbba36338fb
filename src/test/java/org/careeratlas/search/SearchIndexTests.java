package org.careeratlas.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.Id;
import org.careeratlas.text.Meanings.Near;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIndexTests {

	private static final Set<ConceptKind> ALL = EnumSet.allOf(ConceptKind.class);

	private final List<Named> concepts = new ArrayList<>();

	@Test
	void aWholeWordIsBeforeABeginning() {
		add("trees", ConceptKind.SKILL, "nursery trees", 500);
		add("nurses", ConceptKind.ROLE, "general nurses", 1);
		assertThat(ids("nurse")).containsExactly("nurses", "trees");
		assertThat(ids("nurser")).startsWith("trees");
	}

	@Test
	void anExactOtherNameIsBeforeANameThatStartsSo() {
		add("plants", ConceptKind.SKILL, "nurse trees and plants", 30);
		role("nurses", "General Care", List.of(), List.of("Nurse"), 0);
		assertThat(ids("nurse")).startsWith("nurses");
	}

	@Test
	void amongEqualsReportedTitlesComeFirstThenEmployment() {
		role("other", "Instructors", List.of(), List.of("Teacher"), 500);
		role("few", "Tutors", List.of("Teacher"), List.of(), 10);
		role("many", "Educators", List.of("Teacher"), List.of(), 900);
		assertThat(ids("teacher")).startsWith("many");
		role("equal", "Lecturers", List.of(), List.of("Teacher"), 10);
		assertThat(ids("teacher")).containsSubsequence("few", "equal");
	}

	@Test
	void aCompoundIsFoundHoweverItIsWritten() {
		role("spaces", "Front end developer", List.of(), List.of(), 0);
		role("hyphen", "Front-end engineer", List.of(), List.of(), 0);
		role("one", "Frontend designer", List.of(), List.of(), 0);
		for (String typed : List.of("frontend", "front end", "front-end")) {
			assertThat(ids(typed)).as(typed).containsExactlyInAnyOrder("spaces", "hyphen", "one");
		}
	}

	@Test
	void symbolsTellToolsApart() {
		add("c-sharp", ConceptKind.TOOL, "C#", 1);
		add("c-plus", ConceptKind.TOOL, "C++", 9);
		add("c", ConceptKind.TOOL, "C", 90);
		assertThat(ids("c#")).containsExactly("c-sharp");
		assertThat(ids("C++")).containsExactly("c-plus");
		assertThat(ids("c")).startsWith("c");
	}

	@Test
	void aSentenceFindsWhatItNames() {
		role("nurse", "Nurse", List.of(), List.of(), 100);
		role("cook", "Cook", List.of(), List.of(), 100);
		assertThat(ids("I am a nurse and like to work abroad")).containsExactly("nurse");
	}

	@Test
	void typosAreForgivenOnlyWithoutBetterHits() {
		role("cook", "Cooks", List.of(), List.of(), 100);
		role("crook", "Crooks", List.of(), List.of(), 100);
		assertThat(ids("cook")).containsExactly("cook");
		assertThat(ids("cokos")).containsExactly("cook");
	}

	@Test
	void whatIsLeftOfAGroupIsHardlyMeant() {
		role("rest", "Artists, All Other", List.of("Sculptor"), List.of(), 100);
		role("artist", "Stone artists", List.of("Sculptor"), List.of(), 100);
		assertThat(ids("sculptor")).containsExactly("artist", "rest");
	}

	@Test
	void meaningsDecideWhereNoNameHasAllWords() {
		role("pilot", "Airline pilot", List.of(), List.of(), 100);
		role("joiner", "Joiner", List.of(), List.of("Planes wood"), 100);
		assertThat(ids("somebody who flies planes")).containsExactly("joiner");
		assertThat(ids("somebody who flies planes", near("pilot", 0.6), near("joiner", 0.1))).containsExactly("pilot",
				"joiner");
		assertThat(ids("joiner", near("pilot", 0.6))).containsExactly("joiner");
		assertThat(ids("zzzz", near("pilot", 0.6))).isEmpty();
	}

	private static Near near(String id, double similarity) {
		return new Near(new Id(id), ConceptKind.ROLE, id, similarity);
	}

	private void add(String id, ConceptKind kind, String name, int degree) {
		this.concepts
			.add(new Named(new Id(id), kind, name, List.of(), List.of(), List.of(), false, degree, 0, new Id(id)));
	}

	private void role(String id, String name, List<String> reported, List<String> others, double employed) {
		this.concepts.add(new Named(new Id(id), ConceptKind.ROLE, name, reported, others, List.of(), false, 10,
				employed, new Id(id)));
	}

	private List<String> ids(String query, Near... nearest) {
		return SearchIndex.of(this.concepts, ShortForms.of(""))
			.find(query, ALL, () -> List.of(nearest))
			.ranked()
			.stream()
			.map((hit) -> hit.id().value())
			.toList();
	}

}
