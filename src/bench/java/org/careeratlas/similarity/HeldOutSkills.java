package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.careeratlas.similarity.Holdings.HeldSkill;
import org.careeratlas.similarity.Portrait.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Persons who bring along what an occupation asks for, but for three skills in ten, and
 * whether that occupation is the first that is suggested to them.
 *
 * @param levels what becomes of the occupation's level
 */
record HeldOutSkills(SimilarityIndex index, UnaryOperator<@Nullable Double> levels) {

	private static final double KEPT = 0.7;

	/** The share of the roles that come first. */
	double first(List<Portrait> roles) {
		return roles.parallelStream().filter(this::isFirst).count() / (double) roles.size();
	}

	private boolean isFirst(Portrait role) {
		var held = new Holdings(kept(role), List.of());
		return this.index.suggestedTo(held, (id) -> true, 1)
			.stream()
			.anyMatch((match) -> match.role().equals(role.role()));
	}

	private List<HeldSkill> kept(Portrait role) {
		var ratings = new ArrayList<Rating>(role.ratings());
		Collections.shuffle(ratings, new Random(role.role().value().hashCode()));
		return ratings.subList(0, (int) Math.ceil(KEPT * ratings.size()))
			.stream()
			.map((rating) -> new HeldSkill(rating.skill(), this.levels.apply(rating.level())))
			.toList();
	}

}
