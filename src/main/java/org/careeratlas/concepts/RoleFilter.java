package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.fact.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * Filter for roles; null components are ignored.
 *
 * @param nameContains part of the name, ignoring case and accents
 * @param code codes in public classifications, with or without the scheme and a space
 * before, at least one of which the role has
 * @param group groups, at least one of which contains the role
 * @param source sources, at least one of which states something about the role
 * @param requiresAll skills, all of which the role requires
 * @param usesAny tools, at least one of which the role uses
 * @param salaryAtLeast amount that at least one of the figures for the role reaches
 * @param interestsAny interests, at least one of which is a high point of the role
 * @param growthAtLeast projected change of employment in percent that the role reaches
 * @param openingsAtLeast openings a year, in thousands, that the role reaches
 * @param requires conditions on required skills, all of which the role meets
 * @param requiresAtLeast how many of these it has to meet instead of all
 * @param certificationsAny certifications, at least one of which the role values
 * @param frameworksAny frameworks, at least one of which the role applies
 * @param and filters, all of which the role passes
 * @param or filters, at least one of which the role passes
 * @param not filter that the role does not pass
 */
public record RoleFilter(@Nullable String nameContains, @Nullable List<String> family, @Nullable List<Integer> jobZone,
		@Nullable List<RoleKind> roleKind, @Nullable List<String> code, @Nullable List<Id> group,
		@Nullable List<Id> source, @Nullable List<Id> requiresAll, @Nullable List<Id> usesAny,
		@Nullable Integer salaryAtLeast, @Nullable List<InterestKind> interestsAny, @Nullable Double growthAtLeast,
		@Nullable Double openingsAtLeast, @Nullable List<SkillCondition> requires, @Nullable Integer requiresAtLeast,
		@Nullable List<Id> certificationsAny, @Nullable List<Id> frameworksAny, @Nullable List<RoleFilter> and,
		@Nullable List<RoleFilter> or, @Nullable RoleFilter not) {

	/** More cannot be planned in time. */
	private static final int MOST = 30;

	public static final RoleFilter ALL = new RoleFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null);

	/**
	 * Checks numbers and size, which the types do not.
	 * @throws BadRequestException if a number is off its scale, more conditions are to be
	 * met than there are, or there are too many filters in the filter
	 */
	void check() {
		if (size() > MOST) {
			throw new BadRequestException(
					"filter is made up of %d filters, and at most %d are allowed".formatted(size(), MOST));
		}
		each(RoleFilter::checkConditions);
	}

	private void checkConditions() {
		List<SkillCondition> conditions = orNone(this.requires);
		conditions.forEach(SkillCondition::check);
		if (this.requiresAtLeast != null && (this.requiresAtLeast < 1 || this.requiresAtLeast > conditions.size())) {
			throw new BadRequestException(
					"requiresAtLeast must be between 1 and the number of conditions in requires, which is %d, but is %d"
						.formatted(conditions.size(), this.requiresAtLeast));
		}
	}

	private int size() {
		var size = new AtomicInteger();
		each((filter) -> size.incrementAndGet());
		return size.get();
	}

	private void each(Consumer<RoleFilter> action) {
		action.accept(this);
		Stream.of(orNone(this.and), orNone(this.or), (this.not != null) ? List.of(this.not) : List.<RoleFilter>of())
			.flatMap(List::stream)
			.forEach((part) -> part.each(action));
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/**
	 * A condition on a required skill.
	 *
	 * @param minImportance 0 to 100 at least
	 * @param minLevel 0 to 100 at least
	 */
	public record SkillCondition(Id skill, @Nullable Double minImportance, @Nullable Double minLevel) {

		private static final Range SCALE = new Range(0, 100);

		private void check() {
			if (this.minImportance != null) {
				SCALE.require("minImportance", this.minImportance);
			}
			if (this.minLevel != null) {
				SCALE.require("minLevel", this.minLevel);
			}
		}

	}

}
