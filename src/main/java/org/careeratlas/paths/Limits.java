package org.careeratlas.paths;

/**
 * What a path may not do.
 *
 * @param zoneStep the most job zones that one move may cross, or degrees that it may rise
 * @param bounded whether no role on the way may ask for more education or a higher job
 * zone than the target, or be in a lower job zone than both ends
 * @param known whether the skills of all roles on the way must be known
 */
record Limits(int zoneStep, boolean bounded, boolean known) {

	/** There are five zones. */
	static final int ANY_STEP = 4;

	static final Limits NONE = new Limits(ANY_STEP, false, false);

	static final Limits DEFAULT = of(1);

	static Limits of(int zoneStep) {
		return new Limits(zoneStep, true, true);
	}

	Limits withZoneStep(int step) {
		return new Limits(step, this.bounded, this.known);
	}

	Limits unbounded() {
		return new Limits(this.zoneStep, false, this.known);
	}

	Limits alsoUnknown() {
		return new Limits(this.zoneStep, this.bounded, false);
	}

}
