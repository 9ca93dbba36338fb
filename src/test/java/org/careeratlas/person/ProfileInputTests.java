package org.careeratlas.person;

import java.util.List;
import java.util.stream.IntStream;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.person.ProfileInput.HeldSkillInput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProfileInputTests {

	@Test
	void aProfileNamesItsSkillsToolsFrameworksAndCertifications() {
		var profile = new ProfileInput(List.of(new HeldSkillInput(new Id("baking"), 60.0)), List.of(new Id("oven")),
				List.of(new Id("haccp")), List.of(new Id("master")));
		assertThat(profile.ids()).extracting(Id::value).containsExactlyInAnyOrder("baking", "oven", "haccp", "master");
	}

	@Test
	void whatAProfileLeavesOutNamesNothing() {
		var profile = new ProfileInput(List.of(new HeldSkillInput(new Id("baking"), null)), null, null, null);
		assertThat(profile.ids()).containsExactly(new Id("baking"));
	}

	@Test
	void aProfileOfAThousandThingsIsAcceptedAndALargerOneRefused() {
		assertThat(
				new ProfileInput(skills(400), ids("tool", 300), ids("framework", 200), ids("certification", 100)).ids())
			.hasSize(1000);
		var larger = new ProfileInput(skills(400), ids("tool", 300), ids("framework", 200), ids("certification", 101));
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(larger::ids)
			.withMessage("The profile names 1001 things, and at most 1000 are allowed");
	}

	@Test
	void whatIsNamedTwiceCountsOnce() {
		assertThat(new ProfileInput(skills(1000), ids("skill", 1000), null, null).ids()).hasSize(1000);
	}

	private static List<HeldSkillInput> skills(int count) {
		return ids("skill", count).stream().map((id) -> new HeldSkillInput(id, null)).toList();
	}

	private static List<Id> ids(String prefix, int count) {
		return IntStream.range(0, count).mapToObj((number) -> new Id(prefix + "-" + number)).toList();
	}

}
