package org.careeratlas.model.fact;

/** Tells skills that a catalogue asks all its roles about from those that few list. */
public final class Survey {

	/**
	 * Share of a catalogue's rated roles, 0 to 1: a skill that so many list was asked of
	 * all, so that being listed says nothing of a role.
	 */
	public static final double NEARLY_ALL = 0.9;

	/** Smallest number of rated roles of a catalogue whose figures mean something. */
	public static final int COMPARABLE = 30;

	private Survey() {
	}

}
