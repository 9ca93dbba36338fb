package org.careeratlas.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careeratlas.gap.ShortfallReason;
import org.careeratlas.gap.SkillShortfall;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careeratlas.testing.Careers.skill;

class ReachTests {

	private static final DescribedSkill TASTING = new DescribedSkill(List.of(), 1,
			List.of(new LevelAnchor(30, "Tell salt from sugar"), new LevelAnchor(60, "Name a spice"),
					new LevelAnchor(90, "Name the vineyard of a wine")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			textBlock = """
					88 | 58   | As demanding as “name the vineyard of a wine” (level 88 of 100); today nearer to “name a spice” (level 58).
					76 | 65   | More demanding than “name a spice” (level 76 of 100); today at level 65.
					76 | 34   | More demanding than “name a spice” (level 76 of 100); today nearer to “tell salt from sugar” (level 34).
					98 | none | More demanding than “name the vineyard of a wine” (level 98 of 100).
					20 | 5    | Less demanding than “tell salt from sugar” (level 20 of 100); today short of “tell salt from sugar” (level 5).
					60 | 0    | As demanding as “name a spice” (level 60 of 100); today short of “tell salt from sugar” (level 0).
					""")
	void whatToReachIsToldByTheNearestExamples(double needed, @Nullable Double held, String reach) {
		assertThat(reach(held, needed, TASTING, "tasting")).isEqualTo(reach);
	}

	@Test
	void nothingIsToldWithoutExamplesOrALevel() {
		assertThat(reach(10.0, 50.0, DescribedSkill.NONE, "tasting")).isNull();
		assertThat(reach(null, null, TASTING, "tasting")).isNull();
	}

	@Test
	void ofSeveralSkillsEachIsNamed() {
		assertThat(reach(null, 60.0, TASTING, "tasting", "smelling"))
			.isEqualTo("tasting: As demanding as “name a spice” (level 60 of 100). "
					+ "smelling: As demanding as “name a spice” (level 60 of 100).");
	}

	private static @Nullable String reach(@Nullable Double held, @Nullable Double needed, DescribedSkill described,
			String... skills) {
		return Reach.of(
				Stream.of(skills).map((name) -> new SkillToLearn(shortfall(name, held, needed), 0.1, 1)).toList(),
				Map.of(new Id("tasting"), described, new Id("smelling"), described));
	}

	private static SkillShortfall shortfall(String skill, @Nullable Double held, @Nullable Double needed) {
		return new SkillShortfall(skill(skill), held, needed, null, 0.5, 50, 0.5, 0.1, ShortfallReason.BELOW_LEVEL,
				true, List.of(), List.of());
	}

}
