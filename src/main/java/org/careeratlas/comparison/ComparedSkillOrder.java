package org.careeratlas.comparison;

import java.util.Comparator;

import org.careeratlas.model.NameKey;
import org.careeratlas.model.page.Direction;

/** The order of compared skills; equal skills are ordered by name. */
public record ComparedSkillOrder(Field field, Direction direction) {

	/** Most important skills first. */
	public static final ComparedSkillOrder BY_IMPORTANCE = new ComparedSkillOrder(Field.IMPORTANCE, Direction.DESC);

	private static final Comparator<ComparedSkill> BY_NAME = Comparator
		.comparing((ComparedSkill row) -> NameKey.of(row.skill().name()))
		.thenComparing((row) -> row.skill().id());

	Comparator<ComparedSkill> comparator() {
		Comparator<ComparedSkill> leading = switch (this.field) {
			case IMPORTANCE -> Comparator.comparingDouble(ComparedSkill::meanImportance);
			case SPREAD -> Comparator.comparingDouble(ComparedSkill::spread);
			case NAME -> BY_NAME;
		};
		return ((this.direction == Direction.DESC) ? leading.reversed() : leading).thenComparing(BY_NAME);
	}

	/** The value to order by. */
	public enum Field {

		IMPORTANCE, SPREAD, NAME

	}

}
