package org.careeratlas.neo4j;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownChangesTests {

	private static final Id ONE = new Id("one");

	private static final Id OTHER = new Id("other");

	private final KnownChanges known = new KnownChanges();

	@Test
	void aChangeOfANodeLeavesWhatWasReadOfOthers() {
		long before = this.known.now();
		this.known.learn(touching(ONE));
		assertThat(this.known.holds(before, ONE)).isFalse();
		assertThat(this.known.holds(before, OTHER)).isTrue();
		assertThat(this.known.holds(before, "a list")).isFalse();
		assertThat(this.known.holds(this.known.now(), ONE)).isTrue();
	}

	@Test
	void aChangeOfEverythingLeavesNothing() {
		long before = this.known.now();
		this.known.learn(Change.EVERYTHING);
		assertThat(this.known.holds(before, ONE)).isFalse();
		assertThat(this.known.holds(this.known.now(), ONE)).isTrue();
	}

	@Test
	void aLockLeavesAll() {
		long before = this.known.now();
		this.known.learn(Change.NOTHING);
		assertThat(this.known.holds(before, "a list")).isTrue();
	}

	@Test
	void rememberedNodesAreBounded() {
		long before = this.known.now();
		for (int i = 0; i < 101; i++) {
			int block = 1_000 * i;
			this.known.learn(new Change.Nodes(IntStream.range(block, block + 1_000)
				.mapToObj((number) -> new Id("node-" + number))
				.collect(Collectors.toSet()), false));
		}
		assertThat(this.known.holds(before, OTHER)).isFalse();
	}

	@Test
	void refreshedSnapshotsMakeListsAnewAndNoChange() {
		this.known.learn(touching(ONE));
		long before = this.known.now();
		this.known.snapshotsRefreshed();
		assertThat(this.known.holds(before, "a list")).isFalse();
		assertThat(this.known.holds(before, ONE)).isTrue();
		assertThat(this.known.last()).isEqualTo(before);
	}

	private static Change touching(Id node) {
		return new Change.Nodes(Set.of(node), false);
	}

}
