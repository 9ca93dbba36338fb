package org.careeratlas.model;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	private static final String CHARACTERS = "aAbBzZ09 -_[`{~.\té\u0301ßİıﬁ";

	private static final int PAIRS = 200_000;

	@Test
	void caseAndAccentsMakeNoDifference() {
		assertThat(NameKey.of(" Café ")).isEqualTo(NameKey.of("CAFE"));
		assertThat(NameKey.compare(" Café ", "CAFE")).isZero();
	}

	@Test
	void aListIsSortedByName() {
		assertThat(Stream.of("b", "A c", "a", "Ä", "a b").sorted(NameKey::compare)).containsExactly("a", "Ä", "a b",
				"A c", "b");
	}

	@Test
	void namesCompareAsTheirKeysDo() {
		var random = new Random(1);
		for (int i = 0; i < PAIRS; i++) {
			String one = name(random);
			String other = name(random);
			int expected = Integer.signum(NameKey.of(one).compareTo(NameKey.of(other)));
			if (Integer.signum(NameKey.compare(one, other)) != expected) {
				assertThat(NameKey.compare(one, other)).as("'%s' and '%s'", one, other).isEqualTo(expected);
			}
		}
	}

	private static String name(Random random) {
		var name = new StringBuilder();
		int length = random.nextInt(5);
		for (int i = 0; i < length; i++) {
			name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
		}
		return name.toString();
	}

}
