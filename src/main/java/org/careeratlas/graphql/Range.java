package org.careeratlas.graphql;

import java.math.BigDecimal;
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

	private static final Range SCALE = new Range(0, 100);

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

	/**
	 * Checks a number on a scale from 0 to 100, and that it is not meant as a share from
	 * 0 to 1.
	 * @param what name of the number in the message
	 * @throws BadRequestException if the number is off the scale, or between 0 and 1
	 */
	public static void requireOnScale(String what, @Nullable Double number) {
		if (number == null) {
			return;
		}
		SCALE.require(what, number);
		if (number > 0 && number < 1) {
			throw new BadRequestException("%s is on a scale from 0 to 100, and is %s: did you mean %s?".formatted(what,
					number, BigDecimal.valueOf(number).movePointRight(2).stripTrailingZeros().toPlainString()));
		}
	}

	/** Returns why the number is out of range; empty if it is in range. */
	Optional<String> violation(String what, Number number) {
		double value = number.doubleValue();
		return (value >= this.min && value <= this.max) ? Optional.empty()
				: Optional.of("%s must be from %d to %d, but is %s".formatted(what, this.min, this.max, number));
	}

}
