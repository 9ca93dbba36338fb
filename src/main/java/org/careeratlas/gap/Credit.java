package org.careeratlas.gap;

import org.careeratlas.model.Skill;
import org.jspecify.annotations.Nullable;

/**
 * How far a required skill is met.
 *
 * @param value 0 to 1
 * @param via the held skill that substitutes for it; null if the skill itself is held, or
 * if there is no substitute
 * @param reason why it must be developed; null if it carries over
 */
record Credit(double value, @Nullable Skill via, @Nullable ShortfallReason reason) {

	static final Credit NONE = new Credit(0, null, null);

	/** Returns this credit, limited to a value. */
	Credit atMost(double limit) {
		return new Credit(Math.min(this.value, limit), this.via, this.reason);
	}

	Credit because(ShortfallReason reason) {
		return new Credit(this.value, this.via, reason);
	}

}
