package org.careeratlas.gap;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A type in the schema whose values have the fields of a transferability. */
public interface ScoredType<T> {

	/** Returns the name of the type in the schema. */
	String name();

	/**
	 * Returns what has the transferability of a value.
	 * @param gaps loads gaps
	 */
	CompletableFuture<? extends Scored> scored(T value, Function<GapRequest, CompletableFuture<SkillGap>> gaps);

}
