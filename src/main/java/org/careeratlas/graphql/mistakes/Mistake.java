package org.careeratlas.graphql.mistakes;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.careeratlas.known.Suggestion;

/**
 * What is wrong with a request.
 *
 * @param argument path of the argument, such as {@code orderBy.field}; empty if it is a
 * field that is wrong
 */
record Mistake(String message, Optional<String> argument) {

	static Mistake of(String argument, String message) {
		return new Mistake(message, Optional.of(argument));
	}

	/** Asks for the nearest one of what is allowed, or else lists all. */
	static String advice(String wrong, Collection<String> allowed) {
		return Suggestion.nearest(wrong, allowed)
			.map(": did you mean \"%s\"?"::formatted)
			.orElseGet(() -> "; there is " + list(allowed));
	}

	static String list(Collection<String> allowed) {
		return allowed.isEmpty() ? "none" : allowed.stream().collect(Collectors.joining(", "));
	}

}
