package org.careeratlas.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A condition, besides skills, that a move has to meet.
 *
 * @param description in a sentence
 */
public record Gate(GateKind kind, String description, List<Evidence> evidence) implements Attributed {

	/** Category of O*NET's experience from which on it is counted in years. */
	private static final int YEARS = 6;

	/**
	 * Returns the conditions of a role that the start does not meet: licenses that it
	 * does not name too, years of experience, and more education or a higher job zone
	 * than those of the start.
	 * @param from null if nothing is known of the start, such as for a person
	 */
	public static List<Gate> between(@Nullable Preparation from, Preparation to) {
		var gates = new ArrayList<Gate>();
		to.licenses()
			.stream()
			.filter((license) -> from == null || !from.holds(license))
			.forEach((license) -> gates.add(new Gate(GateKind.LICENSE, license.statement(), license.evidence())));
		education(from, to).ifPresent(gates::add);
		Level experience = to.experience();
		if (experience != null && experience.category() >= YEARS) {
			gates.add(new Gate(GateKind.EXPERIENCE,
					"'%s' asks for this experience in related work: %s.".formatted(to.role().name(), experience.name()),
					experience.evidence()));
		}
		if (from != null && from.jobZone() != null && to.jobZone() != null && to.jobZone() > from.jobZone()) {
			gates.add(new Gate(GateKind.JOB_ZONE,
					"'%s' is in job zone %d of 5, which takes more preparation than zone %d."
						.formatted(to.role().name(), to.jobZone(), from.jobZone()),
					to.zoneEvidence()));
		}
		return gates;
	}

	/**
	 * Returns what the people in the target say it requires, if that is more than those
	 * in the start say of theirs, or else what is typical for entry, if that is more.
	 */
	private static Optional<Gate> education(@Nullable Preparation from, Preparation to) {
		if (isMore(to.education(), (from != null) ? from.education() : null)) {
			return Optional.of(education("'%s' asks for this education: %s.", to, to.education()));
		}
		Level entry = (from == null) ? null
				: (from.entryEducation() != null) ? from.entryEducation() : from.education();
		return isMore(to.entryEducation(), entry)
				? Optional.of(education("To enter '%s', this education is typical: %s.", to, to.entryEducation()))
				: Optional.empty();
	}

	private static boolean isMore(@Nullable Level education, @Nullable Level than) {
		return education != null && education.category() > category(than);
	}

	private static Gate education(String sentence, Preparation to, @Nullable Level education) {
		Level asked = Objects.requireNonNull(education);
		return new Gate(GateKind.EDUCATION, sentence.formatted(to.role().name(), asked.name()), asked.evidence());
	}

	private static int category(@Nullable Level level) {
		return (level != null) ? level.category() : 1;
	}

}
