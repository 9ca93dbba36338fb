package org.careeratlas.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What has a transferability, whose parts are fields of their own in the API. */
public interface Scored {

	Transferability score();

	default @Nullable Double transferability() {
		return score().value();
	}

	default ScoreBasis basis() {
		return score().basis();
	}

	default double coverage() {
		return score().known().getAsDouble();
	}

	default @Nullable Double percentile() {
		return score().standing().get();
	}

	default List<Bridge> bridge() {
		return score().bridge();
	}

	default List<Bridge> estimatedFrom() {
		return score().estimatedFrom();
	}

	default @Nullable String problem() {
		return score().problem();
	}

}
