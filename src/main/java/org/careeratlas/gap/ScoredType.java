package org.careeratlas.gap;

/** A type whose values have the fields of a transferability, but only request its gap. */
public interface ScoredType<T> {

	/** Returns the name of the type in the schema. */
	String name();

	GapRequest gap(T value);

}
