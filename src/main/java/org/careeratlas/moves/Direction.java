package org.careeratlas.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.TransitionKind;
import org.careeratlas.model.fact.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Where a move leads, by what the two roles ask for and pay: up if more of job zone,
 * ISCO's skill level, education and pay rise than fall.
 *
 * @param reason in a sentence
 */
public record Direction(MoveDirection direction, String reason) {

	/**
	 * Smaller differences of pay are within the range that people in one role are paid.
	 */
	private static final double SAME_PAY = 0.15;

	/**
	 * Returns the direction that the source of a described move states, or else the
	 * computed one.
	 * @param transition null if no source knows the move
	 */
	public static Direction of(@Nullable Transition transition, Preparation from, Preparation to) {
		return (transition != null && isDescribed(transition)) ? stated(transition.kind()) : between(from, to);
	}

	private static boolean isDescribed(Transition transition) {
		return transition.basis() == TransitionBasis.DOCUMENTED || transition.basis() == TransitionBasis.EDITORIAL;
	}

	/** Returns the direction of a move from somebody's profile. */
	public static Direction ofPerson() {
		return new Direction(MoveDirection.UNKNOWN, "A profile has no job zone, education or pay.");
	}

	/** Returns the direction of a move to the same occupation in another catalogue. */
	public static Direction toMatch(Mapping mapping) {
		return new Direction(MoveDirection.SIDEWAYS, switch (mapping) {
			case EXACT -> "The same occupation in another catalogue.";
			case CLOSE -> "Nearly the same occupation in another catalogue.";
			case BROAD -> "A wider occupation in another catalogue, of which it is a part.";
			case NARROW -> "A part of the occupation, in another catalogue.";
		});
	}

	private static Direction stated(TransitionKind kind) {
		return switch (kind) {
			case PROGRESSION -> new Direction(MoveDirection.UP, "Its source describes it as a progression.");
			case LATERAL -> new Direction(MoveDirection.SIDEWAYS, "Its source describes it as a lateral move.");
		};
	}

	/** Returns the direction between two roles. */
	static Direction between(Preparation from, Preparation to) {
		Change skillLevel = skillLevel(from, to);
		// What is asked of a similar occupation says less than the level of the own one
		List<Change> changes = (skillLevel != null && !(from.exact() && to.exact())) ? List.of(skillLevel)
				: Stream.of(zone(from, to), skillLevel, education(from, to), pay(from, to))
					.filter(Objects::nonNull)
					.toList();
		if (changes.isEmpty()) {
			return new Direction(MoveDirection.UNKNOWN,
					"Neither job zone, skill level, education nor pay is known of both roles.");
		}
		int sum = changes.stream().mapToInt(Change::sign).sum();
		return new Direction((sum > 0) ? MoveDirection.UP : (sum < 0) ? MoveDirection.DOWN : MoveDirection.SIDEWAYS,
				sentence(changes));
	}

	private static String sentence(List<Change> changes) {
		var words = new ArrayList<String>();
		changes.forEach((change) -> words.add(change.words()));
		String all = String.join(", ", words);
		return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
	}

	private static @Nullable Change zone(Preparation from, Preparation to) {
		if (from.jobZone() == null || to.jobZone() == null) {
			return null;
		}
		int sign = Integer.signum(to.jobZone() - from.jobZone());
		return new Change(sign, (sign == 0) ? "same job zone (%d)".formatted(to.jobZone())
				: "%s job zone (%d to %d)".formatted((sign > 0) ? "higher" : "lower", from.jobZone(), to.jobZone()));
	}

	private static @Nullable Change skillLevel(Preparation from, Preparation to) {
		Integer before = SkillLevel.of(from.role()).orElse(null);
		Integer after = SkillLevel.of(to.role()).orElse(null);
		if (before == null || after == null) {
			return null;
		}
		int sign = Integer.signum(after - before);
		return new Change(sign, (sign == 0) ? "same ISCO skill level (%d)".formatted(after)
				: "%s ISCO skill level (%d to %d)".formatted((sign > 0) ? "higher" : "lower", before, after));
	}

	private static @Nullable Change education(Preparation from, Preparation to) {
		if (from.education() == null || to.education() == null) {
			return null;
		}
		int sign = Integer.signum(to.education().category() - from.education().category());
		return new Change(sign,
				(sign == 0) ? "same education (%s)".formatted(to.education().name()) : "%s education (%s to %s)"
					.formatted((sign > 0) ? "more" : "less", from.education().name(), to.education().name()));
	}

	private static @Nullable Change pay(Preparation from, Preparation to) {
		if (from.pay() == null || to.pay() == null || !from.pay().currency().equals(to.pay().currency())) {
			return null;
		}
		double before = from.pay().amount();
		double after = to.pay().amount();
		int sign = (Math.abs(after - before) > SAME_PAY * before) ? (int) Math.signum(after - before) : 0;
		return new Change(sign, String.format(Locale.ROOT, "%s pay (%,.0f to %,.0f %s a year)",
				(sign > 0) ? "more" : (sign < 0) ? "less" : "about the same", before, after, to.pay().currency()));
	}

	private record Change(int sign, String words) {
	}

}
