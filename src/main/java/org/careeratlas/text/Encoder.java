package org.careeratlas.text;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Turns texts into vectors that are near to each other if the texts mean the same. */
interface Encoder {

	/**
	 * Returns the encoder of this process; null if its jars are not on the class path, or
	 * do not run on this platform.
	 */
	static @Nullable Encoder ifPresent() {
		try {
			Class.forName("ai.onnxruntime.OrtEnvironment", false, Encoder.class.getClassLoader());
			return SentenceModel.shared();
		}
		catch (ClassNotFoundException ex) {
			return null;
		}
		catch (LinkageError ex) {
			LoggerFactory.getLogger(Encoder.class).warn("The sentence encoder does not run here", ex);
			return null;
		}
	}

	/** Returns the name of the model: vectors of different models cannot be compared. */
	String name();

	/**
	 * Returns the vectors of the texts, each of length 1.
	 * @throws org.careeratlas.model.CanceledException if nobody waits for this thread any
	 * more
	 */
	List<float[]> encode(List<String> texts);

}
