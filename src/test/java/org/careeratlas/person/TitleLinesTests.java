package org.careeratlas.person;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLinesTests {

	@Test
	void aLineBeginsWithATitle() {
		assertThat(TitleLines.of("""
				Staff nurse, surgical ward, 2018 to today
				Waiter at a hotel
				Line cook - Harbor Grill
				Shop assistant 2015-2017
				""")).containsExactly("Staff nurse", "Waiter", "Line cook", "Shop assistant");
	}

	@Test
	void tasksAndSentencesAreNoTitles() {
		assertThat(TitleLines.of("- Manager of the daily routine")).isEmpty();
		assertThat(TitleLines.of("Medical-surgical nurse who cares about adults before operations")).isEmpty();
	}

	@Test
	void somebodySaysWhatTheyAre() {
		assertThat(TitleLines.of("In short: for ten years I worked as a truck driver abroad."))
			.contains("truck driver");
		assertThat(TitleLines.of("Well, as you can see from my letter, I am a nurse.")).contains("nurse");
		assertThat(TitleLines.of("Reports to the sales manager of the northern region every week")).isEmpty();
	}

}
