package org.careeratlas.graphql;

import java.util.Optional;

import org.careeratlas.model.BadRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The range of numbers that an argument may have.
 *
 * @param min smallest allowed number
 * @param max largest allowed number
 */
public record Range(int min, int max) {

	/**
	 * Returns the given number, or the default if there is none.
	 * @param argument name of the argument
	 * @param number given number; null for the default
	 * @param defaultNumber the default
	 * @throws BadRequestException if the number is out of range
	 */
	public int orDefault(String argument, @Nullable Integer number, int defaultNumber) {
		return (number != null) ? require(argument, number) : defaultNumber;
	}

	/**
	 * Returns the number if it is in range.
	 * @param what name of the number in the message
	 * @throws BadRequestException if the number is out of range
	 */
	public <N extends Number> N require(String what, N number) {
		violation(what, number).ifPresent((message) -> {
			throw new BadRequestException(message);
		});
		return number;
	}

	/** Returns why the number is out of range; empty if it is in range. */
	Optional<String> violation(String what, Number number) {
		double value = number.doubleValue();
		return (value >= this.min && value <= this.max) ? Optional.empty()
				: Optional.of("%s must be from %d to %d, but is %s".formatted(what, this.min, this.max, number));
	}

}
