package org.careeratlas.concepts;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.careeratlas.graphql.Range;
import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.fact.InterestKind;
import org.careeratlas.model.fact.PayPeriod;
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
 * @param pay range that a salary figure of the role overlaps
 * @param education education that enough people in the role say is required
 * @param uses conditions on used tools, all of which the role meets
 * @param and filters, all of which the role passes
 * @param or filters, at least one of which the role passes
 * @param not filter that the role does not pass
 */
public record RoleFilter(@Nullable String nameContains, @Nullable List<String> family, @Nullable List<Integer> jobZone,
		@Nullable List<RoleKind> roleKind, @Nullable List<String> code, @Nullable List<Id> group,
		@Nullable List<Id> source, @Nullable List<Id> requiresAll, @Nullable List<Id> usesAny,
		@Nullable Integer salaryAtLeast, @Nullable List<InterestKind> interestsAny, @Nullable Double growthAtLeast,
		@Nullable Double openingsAtLeast, @Nullable List<SkillCondition> requires, @Nullable Integer requiresAtLeast,
		@Nullable List<Id> certificationsAny, @Nullable List<Id> frameworksAny, @Nullable PayRange pay,
		@Nullable EducationCondition education, @Nullable List<ToolCondition> uses, @Nullable List<RoleFilter> and,
		@Nullable List<RoleFilter> or, @Nullable RoleFilter not) implements FilterParts<RoleFilter> {

	private static final Range ZONES = new Range(1, 5);

	public static final RoleFilter ALL = new RoleFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null, null, null, null);

	@Override
	public RoleFilter self() {
		return this;
	}

	RoleFilter withoutFamily() {
		return with(null, this.jobZone, this.roleKind, this.source);
	}

	RoleFilter withoutZone() {
		return with(this.family, null, this.roleKind, this.source);
	}

	RoleFilter withoutKind() {
		return with(this.family, this.jobZone, null, this.source);
	}

	RoleFilter withoutSource() {
		return with(this.family, this.jobZone, this.roleKind, null);
	}

	private RoleFilter with(@Nullable List<String> families, @Nullable List<Integer> zones,
			@Nullable List<RoleKind> kinds, @Nullable List<Id> sources) {
		return new RoleFilter(this.nameContains, families, zones, kinds, this.code, this.group, sources,
				this.requiresAll, this.usesAny, this.salaryAtLeast, this.interestsAny, this.growthAtLeast,
				this.openingsAtLeast, this.requires, this.requiresAtLeast, this.certificationsAny, this.frameworksAny,
				this.pay, this.education, this.uses, this.and, this.or, this.not);
	}

	/**
	 * Checks numbers and size, which the types do not.
	 * @throws BadRequestException if a number is off its scale, more conditions are to be
	 * met than there are, or there are too many filters in the filter
	 */
	void check() {
		checkSize();
		each(RoleFilter::checkConditions);
	}

	/** Returns the ids and words in the filter. */
	Names names() {
		var names = new Names();
		each((filter) -> filter.addTo(names));
		return names;
	}

	private void addTo(Names names) {
		names.words(Naming.FAMILY, this.family)
			.ids(Naming.GROUP, this.group)
			.ids(Naming.SOURCE, this.source)
			.ids(Naming.SKILL, this.requiresAll)
			.ids(Naming.SKILL, FilterParts.orNone(this.requires).stream().map(SkillCondition::skill).toList())
			.ids(Naming.TOOL, this.usesAny)
			.ids(Naming.TOOL,
					FilterParts.orNone(this.uses).stream().map(ToolCondition::tool).filter(Objects::nonNull).toList())
			.ids(Naming.CERTIFICATION, this.certificationsAny)
			.ids(Naming.FRAMEWORK, this.frameworksAny);
	}

	private void checkConditions() {
		FilterParts.orNone(this.jobZone).forEach((zone) -> ZONES.require("jobZone", zone));
		List<SkillCondition> conditions = FilterParts.orNone(this.requires);
		conditions.forEach(SkillCondition::check);
		if (this.requiresAtLeast != null && (this.requiresAtLeast < 1 || this.requiresAtLeast > conditions.size())) {
			throw new BadRequestException(
					"requiresAtLeast must be between 1 and the number of conditions in requires, which is %d, but is %d"
						.formatted(conditions.size(), this.requiresAtLeast));
		}
		if (this.pay != null) {
			this.pay.check();
		}
		if (this.education != null) {
			this.education.check();
		}
	}

	/**
	 * A condition on a required skill.
	 *
	 * @param minImportance 0 to 100 at least
	 * @param minLevel 0 to 100 at least
	 */
	public record SkillCondition(Id skill, @Nullable Double minImportance, @Nullable Double minLevel) {

		private void check() {
			Range.requireOnScale("minImportance", this.minImportance);
			Range.requireOnScale("minLevel", this.minLevel);
		}

	}

	/**
	 * A range of pay.
	 *
	 * @param currency ISO 4217 code; null for any
	 * @param region code of a region; null for national figures of any nation
	 */
	public record PayRange(@Nullable Double atLeast, @Nullable Double atMost, @Nullable String currency,
			@Nullable String region, PayPeriod period) {

		private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?|\\d{5}|\\d{7}");

		/**
		 * Returns the code of a region, as figures have it.
		 * @throws BadRequestException if there is no such code
		 */
		static String code(String region) {
			String code = region.strip().toUpperCase(Locale.ROOT);
			if (!REGION.matcher(code).matches()) {
				throw new BadRequestException(
						("region must be an ISO 3166 code of a nation or state, such as US or US-CA, or "
								+ "the code of an area as its publisher has it, such as 31080, but is '%s'")
							.formatted(code.substring(0, Math.min(code.length(), 80))));
			}
			return code;
		}

		private void check() {
			if (this.atLeast != null && this.atMost != null && this.atLeast > this.atMost) {
				throw new BadRequestException(
						"atLeast must not exceed atMost, which is %s, but is %s".formatted(this.atMost, this.atLeast));
			}
			if (this.currency != null && Currency.getAvailableCurrencies()
				.stream()
				.noneMatch((known) -> known.getCurrencyCode().equals(this.currency))) {
				throw new BadRequestException("currency must be an ISO 4217 code, such as USD, but is '%s'"
					.formatted(this.currency.substring(0, Math.min(this.currency.length(), 80))));
			}
		}

	}

	/**
	 * A condition on required education.
	 *
	 * @param atLeast lowest level, from 1; null for any
	 * @param atMost highest level, up to 12; null for any
	 * @param minShare percentage of people who say that one of these levels is required
	 */
	public record EducationCondition(@Nullable Integer atLeast, @Nullable Integer atMost, double minShare) {

		private static final Range LEVELS = new Range(1, 12);

		private void check() {
			if (this.atLeast != null) {
				LEVELS.require("atLeast", this.atLeast);
			}
			if (this.atMost != null) {
				LEVELS.require("atMost", this.atMost);
			}
			Range.requireOnScale("minShare", this.minShare);
			if (this.minShare == 0) {
				throw new BadRequestException("minShare must be more than 0");
			}
		}

	}

	/**
	 * A condition on a used tool.
	 *
	 * @param tool null for any
	 */
	public record ToolCondition(@Nullable Id tool, @Nullable Boolean hot, @Nullable Boolean inDemand) {
	}

}
