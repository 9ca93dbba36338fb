package org.careeratlas.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Sr. Software Engineer (m/f/d)            ; software engineer
			Senior Data Scientist II                 ; data scientist
			Junior Accountant m/w/d                  ; accountant
			Full-time Cashier $15/hr                 ; cashier
			Cashier, $15.50 - $18 per hour           ; cashier
			Carpenter €45k-50k                       ; carpenter
			Welder (Night shift) #REQ-4711           ; welder
			URGENT: Welder, Job ID 12345             ; welder
			Principal Software Engineer              ; software engineer
			Principal                                ; principal
			Staff Nurse                              ; staff nurse
			Work from home - Editor                  ; editor
			(Baker)                                  ; baker
			""")
	void whatEmployersWriteAroundATitleIsLeftOut(String title, String cleaned) {
		assertThat(TitleText.parts(title).getFirst()).isEqualTo(cleaned);
	}

	@Test
	void aTitleAmongPlacesIsAPartOfItsOwn() {
		assertThat(TitleText.parts("Remote - Berlin - Data Scientist | ACME")).contains("data scientist", "berlin",
				"acme");
	}

	@Test
	void nothingIsLeftOfNoise() {
		assertThat(TitleText.parts("(m/f/d)")).isEmpty();
		assertThat(TitleText.parts("Sr. - Remote - 12345")).isEmpty();
		assertThat(TitleText.parts("***")).isEmpty();
	}

}
