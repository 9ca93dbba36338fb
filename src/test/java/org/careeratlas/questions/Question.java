package org.careeratlas.questions;

import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param name unique
 * @param from where it starts
 * @param to the target role, or null
 * @param asks what is asked
 * @param expected what has to hold
 * @param because why
 * @param never what must not hold
 * @param open what is expected and does not hold today
 */
record Question(String name, Start from, @Nullable Link to, SequencedSet<Ask> asks, List<Check> expected,
		String because, List<Check> never, List<Open> open) {

	/**
	 * An expectation that does not hold today.
	 *
	 * @param check the expectation
	 * @param forbidden whether it is one of what must not hold
	 * @param reason why it does not hold
	 */
	record Open(Check check, boolean forbidden, String reason) {

		boolean met(Answer answer) {
			return this.check.holds(answer) != this.forbidden;
		}

		@Override
		public String toString() {
			return (this.forbidden ? "never " : "") + this.check;
		}

	}

	/** What is wrong with the answer, or with the table; empty where nothing is. */
	List<String> faults(Answer answer) {
		return Stream
			.of(this.expected.stream().filter((check) -> !check.holds(answer)).map((check) -> check.fault(answer)),
					this.never.stream()
						.filter((check) -> check.holds(answer))
						.map((check) -> "never " + check.fault(answer)),
					this.open.stream().filter((open) -> open.met(answer)).map((open) -> "no longer open: " + open))
			.flatMap((faults) -> faults)
			.toList();
	}

	/** The names that it expects. */
	Stream<String> names() {
		return checks().flatMap((check) -> check.names().stream());
	}

	Stream<Check> checks() {
		return Stream.of(this.expected, this.never, this.open.stream().map(Open::check).toList()).flatMap(List::stream);
	}

	/** Such as {@code [Dishwashers] to [Computer Programmers]}. */
	String title() {
		String start = this.from.name().isEmpty() ? "all roles" : this.from.name();
		return "%s: %s".formatted(this.name, (this.to != null) ? start + " to " + this.to.label() : start);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
