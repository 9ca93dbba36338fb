package org.careeratlas.moves;

import java.util.List;

import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.License;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks of people besides skills, and what it pays. Where a role has no facts
 * of its own, those of its matching occupation count.
 *
 * @param jobZone 1 to 5
 * @param entryEducation what is typical for entry by the projections; null if unknown
 * @param experience in related work
 * @param licenses what sources state of the law's conditions for holding the role
 * @param zoneEvidence evidence of the job zone
 * @param exact whether the facts are the role's own, or those of the same occupation
 */
public record Preparation(Role role, @Nullable Integer jobZone, @Nullable Level education,
		@Nullable Level entryEducation, @Nullable Level experience, @Nullable Pay pay, List<License> licenses,
		List<Evidence> zoneEvidence, boolean exact) {

	/** Returns whether the role asks for more education or a higher job zone. */
	public boolean exceeds(Preparation other) {
		return (this.jobZone != null && other.jobZone != null && this.jobZone > other.jobZone)
				|| (this.education != null && other.education != null
						&& this.education.category() > other.education.category());
	}

	/** Returns whether the role cannot be held without the same license. */
	boolean holds(License license) {
		return this.licenses.stream().anyMatch((held) -> held.statement().equals(license.statement()));
	}

	/** Returns whether the role is in a lower job zone. */
	public boolean isBelow(Preparation other) {
		return this.jobZone != null && other.jobZone != null && this.jobZone < other.jobZone;
	}

	/**
	 * Returns how large a step the move to the other role is: how many job zones apart
	 * the two are, or how many steps of education more the other role asks for, if that
	 * is more. Where these are those of similar occupations, it is at most how many skill
	 * levels of ISCO apart the two are. What is unknown counts as no step.
	 */
	public int stepTo(Preparation other) {
		int zones = (this.jobZone != null && other.jobZone != null) ? Math.abs(other.jobZone - this.jobZone) : 0;
		int degrees = (this.education != null && other.education != null)
				? other.education.degree() - this.education.degree() : 0;
		int step = Math.max(zones, degrees);
		return (this.exact && other.exact) ? step : Math.min(step, skillLevels(other));
	}

	private int skillLevels(Preparation other) {
		return SkillLevel.of(this.role)
			.flatMap((level) -> SkillLevel.of(other.role).map((next) -> Math.abs(next - level)))
			.orElse(Integer.MAX_VALUE);
	}

}
