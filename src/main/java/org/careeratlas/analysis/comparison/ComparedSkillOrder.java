package org.careeratlas.analysis.comparison;

import java.util.Comparator;

import org.careeratlas.graph.Direction;
import org.careeratlas.graph.NameKey;

/** By what compared skills are ordered; equals go by name. */
public record ComparedSkillOrder(Field field, Direction direction) {

	/** What matters most to the roles first. */
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

	/** What is compared. */
	public enum Field {

		IMPORTANCE, SPREAD, NAME

	}

}
