package org.careeratlas.importer.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2.50 | 2.5
			-3 | -3
			+.5 | 0.5
			4. | 4
			1.5E3 | 1500
			2.284E+03 | 2284
			3.12E+00 | 3.12
			2.50E-01 | 0.25
			1,234 | 1234
			1,234,567.8 | 1234567.8
			2,50 | 2.5
			0,183 | 0.183
			1.234,5 | 1234.5
			1 234,5 | 1234.5
			1 234 | 1234
			−2.5 | -2.5
			""")
	void readsNumbersOfSeveralCountries(String text, double number) {
		assertThat(Decimal.of(text)).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "-Infinity", "0x1p3", "0x1", "1d", "1f", "1e999", "", " ", "-", ".",
			"1,2,3", "12,34.5", "1.2.3", "Nov-21", "#N/A", "1-2", "2.28E+03", "3E+05", "312.00%", "\u0663", "1 2" })
	void takesNothingElseForANumber(String text) {
		assertThat(Decimal.of(text)).isNull();
	}

}
