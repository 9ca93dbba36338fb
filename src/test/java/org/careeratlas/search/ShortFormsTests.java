package org.careeratlas.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShortFormsTests {

	private static final ShortForms FORMS = ShortForms.of("""
			# comment
			ml: machine learning
			pt: physical therapist | personal trainer
			uber driver: taxi driver
			.net: microsoft .net
			""");

	@Test
	void whatIsTypedComesFirstThenTheMeaningsByLikelihood() {
		assertThat(readings("PT")).containsExactly("pt", "physical therapist", "personal trainer");
	}

	@Test
	void aFormIsReadAmongOtherWords() {
		assertThat(readings("ML engineer")).containsExactly("ml engineer", "machine learning engineer");
		assertThat(readings("ml and .NET")).containsExactly("ml and .net", "machine learning and microsoft .net");
	}

	@Test
	void theLongestFormCounts() {
		assertThat(readings("uber driver")).containsExactly("uber driver", "taxi driver");
		assertThat(readings("driver")).containsExactly("driver");
	}

	@Test
	void aRepeatedOrUnfinishedLineIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ShortForms.of("ml machine learning"))
			.withMessageContaining("ml machine learning");
		assertThatIllegalArgumentException().isThrownBy(() -> ShortForms.of("ml: machine learning\nML: milliliter"));
		assertThatIllegalArgumentException().isThrownBy(() -> ShortForms.of("ml:"));
	}

	@Test
	void theEditorsFormsAreSound() {
		assertThat(ShortForms.load().size()).isGreaterThan(300);
		assertThat(ShortForms.load().readings(SearchWords.of("infosec")))
			.contains(SearchWords.of("information security"));
	}

	private static List<String> readings(String query) {
		return FORMS.readings(SearchWords.of(query)).stream().map((words) -> String.join(" ", words.words())).toList();
	}

}
