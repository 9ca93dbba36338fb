package org.careeratlas.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

import org.careeratlas.model.Id;
import org.careeratlas.similarity.Holdings.HeldSkill;
import org.careeratlas.similarity.Portrait.Rating;
import org.careeratlas.model.fact.Necessity;

/** Whether the scores of lists tell their roles apart, within and across catalogues. */
record Separation(SimilarityIndex index, List<Portrait> onet, List<Portrait> esco) {

	private static final int SKILLS = 5;

	void print() {
		print("O*NET", this.onet, (role) -> similar(role, "onet"));
		print("ESCO", this.esco, (role) -> similar(role, "esco"));
		print("O*NET to ESCO", this.onet, (role) -> similar(role, "esco"));
		print("ESCO to O*NET", this.esco, (role) -> similar(role, "onet"));
		print("O*NET to all", this.onet, (role) -> this.index.similarTo(role.role(), (other) -> true, 100));
		print("person, 5 skills of an ESCO role", this.esco, this::suggested);
		print("person, 5 important skills of an O*NET role", this.onet, this::suggested);
	}

	private static void print(String what, List<Portrait> roles, Function<Portrait, List<RoleMatch>> lists) {
		var ties = List.of(new Ties(20), new Ties(100));
		var firsts = new ArrayList<Double>();
		for (Portrait role : roles) {
			List<RoleMatch> matches = lists.apply(role);
			ties.forEach((tie) -> tie.add(matches));
			matches.stream()
				.limit(1)
				.map(RoleMatch::score)
				.filter((score) -> !Double.isNaN(score))
				.forEach(firsts::add);
		}
		firsts.sort(null);
		System.out.printf("%s: median of the first score %.3f, of %d lists %d with scores%n", what,
				firsts.isEmpty() ? Double.NaN : firsts.get(firsts.size() / 2), roles.size(), firsts.size());
		ties.forEach((tie) -> System.out.println("  " + tie));
	}

	private List<RoleMatch> similar(Portrait role, String origin) {
		Predicate<Id> wanted = (other) -> other.value().startsWith(origin + "-");
		return this.index.similarTo(role.role(), wanted, 100);
	}

	private List<RoleMatch> suggested(Portrait role) {
		var ratings = new ArrayList<>(
				role.ratings().stream().filter((rating) -> isListed(rating)).map(Rating::skill).toList());
		Collections.shuffle(ratings, new Random(role.role().value().hashCode()));
		List<HeldSkill> held = ratings.stream().limit(SKILLS).map((skill) -> new HeldSkill(skill, null)).toList();
		return this.index.suggestedTo(new Holdings(held, List.of()), (other) -> true, 100);
	}

	private static boolean isListed(Rating rating) {
		return rating.necessity() == Necessity.ESSENTIAL || rating.level() == null && rating.importance() >= 25;
	}

}
