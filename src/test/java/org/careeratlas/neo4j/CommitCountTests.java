package org.careeratlas.neo4j;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Bookmark;

import static org.assertj.core.api.Assertions.assertThat;

class CommitCountTests {

	private static final String DATABASE = "b6ee3e46a9a443788d552aca3aca69fb";

	@ParameterizedTest
	@CsvSource({ "FB:kcwQtu4+RqmkQ3iNVSrKOspp+wOQ, 3", "FB:kcwQtu4+RqmkQ3iNVSrKOspp+8kBOpA=, 314",
			"FB:kcwQtu4+RqmkQ3iNVSrKOspp+8oAAYagkA==, 100000",
			"FB:kcwQtu4+RqmkQ3iNVSrKOspp+8sAAAACVAvkAJA=, 10000000000" })
	void readsBookmarks(String bookmark, long number) {
		assertThat(CommitCount.of(bookmark)).contains(new CommitCount(DATABASE, number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FB:", "FB:kcwQ", "FB:kcwQtu4+RqmkQ3iNVSrKOspp+wOQkA==", "FB:!",
			"FB:kswQtu4+RqmkQ3iNVSrKOspp+wOQ", "FB:kcwQtu4+RqmkQ3iNVSrKOspp+4GQ", "neo4j:bookmark:v1:tx1" })
	void readsNothingFromOthers(String bookmark) {
		assertThat(CommitCount.of(bookmark)).isEmpty();
	}

	@Test
	void ownCommitsExplainAsManyAsTheyAre() {
		Set<Bookmark> before = Set.of(Bookmark.from("FB:kcwQtu4+RqmkQ3iNVSrKOspp+wOQ"));
		Set<Bookmark> after = Set.of(Bookmark.from("FB:kcwQtu4+RqmkQ3iNVSrKOspp+8kBOpA="));
		assertThat(CommitCount.unexplained(after, 311)).isEqualTo(CommitCount.unexplained(before, 0));
		assertThat(CommitCount.unexplained(after, 310)).isNotEqualTo(CommitCount.unexplained(before, 0));
	}

	@Test
	void nothingExplainsBookmarksOfAnotherForm() {
		assertThat(CommitCount.unexplained(Set.of(Bookmark.from("2")), 1))
			.isNotEqualTo(CommitCount.unexplained(Set.of(Bookmark.from("1")), 0));
	}

}
