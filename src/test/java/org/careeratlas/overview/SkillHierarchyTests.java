package org.careeratlas.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SkillHierarchyTests {

	private static final SkillHierarchy SKILLS = new SkillHierarchy(List.of(group("knowledge"),
			group("health", "knowledge"), group("trades", "knowledge"), group("nursing", "health"),
			skill("first-aid", "nursing", "trades"), skill("bandaging", "first-aid"), skill("alone"),
			new SkillNode(id("rated"), "Rated", false, "Basic Skills", List.of(id("elsewhere")))));

	@Test
	void eachSkillAndEachRoleCountsOnceHoweverManyWaysLeadThere() {
		Map<Id, BelowSkill> below = SKILLS
			.counts(List.of(Set.of(id("first-aid"), id("bandaging")), Set.of(id("bandaging")), Set.of(id("alone"))));
		assertThat(below.get(id("knowledge"))).isEqualTo(new BelowSkill(id("knowledge"), 2, 2));
		assertThat(below.get(id("health"))).isEqualTo(new BelowSkill(id("health"), 2, 2));
		assertThat(below.get(id("first-aid"))).isEqualTo(new BelowSkill(id("first-aid"), 1, 2));
		assertThat(below.get(id("alone"))).isEqualTo(new BelowSkill(id("alone"), 0, 1));
		assertThat(below.get(id("rated"))).isEqualTo(new BelowSkill(id("rated"), 0, 0));
	}

	@Test
	void topsHaveSomethingBelowAndNothingAbove() {
		assertThat(SKILLS.tops()).containsExactly(id("knowledge"));
	}

	@Test
	void theLargeGroupsAreThoseJustBelowTheTopOrThoseOfTheSource() {
		assertThat(SKILLS.groups(id("bandaging"))).containsExactly("health", "trades");
		assertThat(SKILLS.groups(id("rated"))).containsExactly("Basic Skills");
		assertThat(SKILLS.groups(id("alone"))).isEmpty();
	}

	@Test
	void skillsInACircleAreBelowEachOther() {
		var circle = new SkillHierarchy(List.of(skill("a", "b"), skill("b", "a")));
		assertThat(circle.counts(List.of(Set.of(id("a")))).get(id("b"))).isEqualTo(new BelowSkill(id("b"), 1, 1));
		assertThat(circle.tops()).isEmpty();
	}

	private static SkillNode group(String id, String... broader) {
		return new SkillNode(id(id), id, true, null, ids(broader));
	}

	private static SkillNode skill(String id, String... broader) {
		return new SkillNode(id(id), id, false, null, ids(broader));
	}

	private static List<Id> ids(String... ids) {
		return Arrays.stream(ids).map(Id::new).toList();
	}

	private static Id id(String id) {
		return new Id(id);
	}

}
