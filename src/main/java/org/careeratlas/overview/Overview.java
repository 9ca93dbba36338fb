package org.careeratlas.overview;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the atlas in brief, and the counts of its skills. Immutable and
 * thread-safe.
 */
final class Overview {

	private static final double BYTES_PER_ROLE = 6_000;

	private static final double BYTES_PER_SKILL = 100;

	private final List<RoleFacts> roles;

	private final Map<Axis, Map<String, Set<Label>>> vocabulary = new EnumMap<>(Axis.class);

	private final Map<Id, BelowSkill> below;

	private final Set<Id> tops;

	Overview(List<RoleFacts> roles, SkillHierarchy skills) {
		this.roles = roles;
		roles.forEach((role) -> role.labels()
			.forEach((axis, labels) -> this.vocabulary.computeIfAbsent(axis, (added) -> new HashMap<>())
				.computeIfAbsent(role.origin(), (added) -> new HashSet<>())
				.addAll(labels)));
		this.below = skills.counts(roles.stream().map(RoleFacts::skills).toList());
		this.tops = Set.copyOf(skills.tops());
	}

	/**
	 * Returns a table of roles.
	 * @param columns null for one column of all
	 * @param first number of rows and of columns at most
	 * @throws BadRequestException if both axes are the same
	 */
	Pivot pivot(Axis rows, @Nullable Axis columns, Measure measure, Predicate<Id> wanted, int first) {
		if (rows == columns) {
			throw new BadRequestException("columns must be another axis than rows, but both are " + rows);
		}
		List<RoleFacts> selected = this.roles.stream().filter((role) -> wanted.test(role.id())).toList();
		return new PivotTable(selected, this::states, rows, columns, measure).pivot(first);
	}

	/** Returns whether a catalogue states the label of any of its roles. */
	private boolean states(String catalogue, Axis axis, Label label) {
		return this.vocabulary.getOrDefault(axis, Map.of()).getOrDefault(catalogue, Set.of()).contains(label);
	}

	/** Returns what is below a skill. */
	BelowSkill below(Id skill) {
		return this.below.getOrDefault(skill, new BelowSkill(skill, 0, 0));
	}

	/** Returns the skills above others with nothing above them. */
	Set<Id> tops() {
		return this.tops;
	}

	/** Returns the approximate size in memory, in bytes. */
	double bytes() {
		return BYTES_PER_ROLE * this.roles.size() + BYTES_PER_SKILL * this.below.size();
	}

}
