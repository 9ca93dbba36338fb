package org.careeratlas.catalogue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindWordsTests {

	@ParameterizedTest
	@CsvSource({ "Role,roles", "RoleGroup,role groups", "Responsibility,responsibilities", "Salary,salaries",
			"REQUIRES,required skills", "ISSUED_BY,issued by" })
	void kindsAreTold(String kind, String words) {
		assertThat(KindWords.of(kind)).isEqualTo(words);
	}

}
