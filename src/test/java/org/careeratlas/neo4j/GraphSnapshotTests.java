package org.careeratlas.neo4j;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.careeratlas.model.Id;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GraphSnapshotTests {

	private static final Change CHANGE = new Change.Nodes(Set.of(new Id("one")), false);

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final KnownChanges changes = new KnownChanges();

	private final AtomicInteger computed = new AtomicInteger();

	private final GraphSnapshot<Integer> snapshot = new GraphSnapshot<>(() -> this.changes, this.metrics, "numbers",
			this.computed::incrementAndGet, (number) -> 8.0 * number);

	@Test
	void isComputedOnceForManyCallersAtOnce() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> answers = threads
				.invokeAll(Stream.generate(() -> (Callable<Integer>) this.snapshot::get).limit(20).toList());
			for (Future<Integer> answer : answers) {
				assertThat(answer.get()).isEqualTo(1);
			}
		}
		assertThat(this.computed).hasValue(1);
	}

	@Test
	void anotherValueIsAnotherVersionOfAnswers() {
		long first = this.changes.answers();
		this.snapshot.get();
		long computed = this.changes.answers();
		assertThat(computed).isGreaterThan(first);
		this.snapshot.get();
		assertThat(this.changes.answers()).isEqualTo(computed);
		this.changes.learn(CHANGE);
		long changed = this.changes.answers();
		assertThat(changed).isGreaterThan(computed);
		this.snapshot.refresh(this.changes.last());
		assertThat(this.changes.answers()).isGreaterThan(changed);
	}

	@Test
	void isComputedAgainAfterAChange() {
		assertThat(this.snapshot.get()).isEqualTo(1);
		this.changes.learn(Change.EVERYTHING);
		assertThat(this.snapshot.get()).isEqualTo(2);
		assertThat(this.snapshot.get()).isEqualTo(2);
	}

	@Test
	void aChangeDuringTheWorkIsNotMissed() {
		var late = new GraphSnapshot<>(() -> this.changes, this.metrics, "late", () -> {
			if (this.computed.incrementAndGet() == 1) {
				this.changes.learn(Change.EVERYTHING);
			}
			return this.computed.get();
		}, (number) -> 0);
		assertThat(late.get()).isEqualTo(1);
		assertThat(late.get()).isEqualTo(2);
		assertThat(late.get()).isEqualTo(2);
	}

	@Test
	void aSmallChangeLeavesItUntilItIsRefreshed() {
		this.snapshot.get();
		this.changes.learn(CHANGE);
		assertThat(this.snapshot.get()).isEqualTo(1);
		this.snapshot.refresh(this.changes.last());
		this.snapshot.refresh(this.changes.last());
		assertThat(this.snapshot.get()).isEqualTo(2);
		assertThat(this.computed).hasValue(2);
	}

	@Test
	void nodesThatAreGoneAreNeverServed() {
		this.snapshot.get();
		this.changes.learn(new Change.Nodes(Set.of(new Id("gone")), true));
		assertThat(this.snapshot.get()).isEqualTo(2);
	}

	@Test
	void whatItIsComputedFromIsAsNewAsItself() {
		var copy = new GraphSnapshot<>(() -> this.changes, this.metrics, "copy", this.snapshot::get, (number) -> 0);
		this.snapshot.get();
		this.changes.learn(CHANGE);
		assertThat(copy.get()).isEqualTo(2);
		this.changes.learn(CHANGE);
		copy.refresh(this.changes.last());
		assertThat(copy.get()).isEqualTo(3);
		assertThat(this.computed).hasValue(3);
	}

	@Test
	void aFailureIsNotKept() {
		var failing = new GraphSnapshot<>(() -> this.changes, this.metrics, "failing", () -> {
			if (this.computed.incrementAndGet() == 1) {
				throw new IllegalStateException("once");
			}
			return "done";
		}, (text) -> 0);
		assertThatIllegalStateException().isThrownBy(failing::get);
		assertThat(failing.get()).isEqualTo("done");
	}

	@Test
	void measuresTheWorkAndItsResult() {
		assertThat(this.metrics.get("careeratlas.derived.size").gauge().value()).isZero();
		this.snapshot.get();
		assertThat(this.metrics.get("careeratlas.derived.size").tag("name", "numbers").gauge().value()).isEqualTo(8);
		assertThat(this.metrics.get("careeratlas.derived.time").timer().count()).isEqualTo(1);
	}

}
