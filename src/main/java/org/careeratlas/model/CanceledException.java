package org.careeratlas.model;

/** Ends work whose result nobody waits for any more. */
public final class CanceledException extends RuntimeException {

	public CanceledException() {
		super("Nobody waits for the answer any more");
	}

	/**
	 * To be called again and again by what may take longer than some milliseconds.
	 * @throws CanceledException if this thread was interrupted
	 */
	public static void throwIfCanceled() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CanceledException();
		}
	}

}
