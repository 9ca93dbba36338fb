package org.careeratlas.text;

import java.util.List;

/** Turns texts into vectors that are near to each other if the texts mean the same. */
interface Encoder {

	/** Returns the name of the model: vectors of different models cannot be compared. */
	String name();

	/**
	 * Returns the vectors of the texts, each of length 1.
	 * @throws org.careeratlas.model.CanceledException if nobody waits for this thread any
	 * more
	 */
	List<float[]> encode(List<String> texts);

}
