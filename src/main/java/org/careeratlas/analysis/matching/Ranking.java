package org.careeratlas.analysis.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.careeratlas.analysis.matching.RoleMatch.Part;
import org.careeratlas.graph.Id;

/**
 * All roles, ranked by what several rankers say of them.
 * <p>
 * The composite of a role is <i>&Sigma; w<sub>k</sub> z<sub>k</sub> / &radic;(W &Sigma;
 * w<sub>k</sub>)</i> over the rankers <i>k</i> that say something of it, where <i>W</i>
 * is the weight of all rankers asked. The root lies midway between taking a missing
 * ranker for average, which hides roles that little is known of, and leaving it out,
 * which puts them on top by chance.
 */
final class Ranking {

	private final List<Said> said = new ArrayList<>();

	private double weight;

	/** Adds what one ranker says of every role: NaN where it says nothing. */
	void add(Ranker ranker, float[] similarities, double[] standings) {
		this.said.add(new Said(ranker, similarities, standings));
		this.weight += ranker.weight();
	}

	/** The best of the roles that are wanted, ties in the order of their ids. */
	List<RoleMatch> best(List<Id> roles, IntPredicate wanted, int limit) {
		var composites = new double[roles.size()];
		for (int role = 0; role < composites.length; role++) {
			composites[role] = composite(role);
		}
		return IntStream.range(0, composites.length)
			.filter((role) -> !Double.isNaN(composites[role]) && wanted.test(role))
			.boxed()
			.sorted(Comparator.comparingDouble((Integer role) -> -composites[role]).thenComparing(roles::get))
			.limit(limit)
			.map((role) -> RoleMatch.of(roles.get(role), parts(role)))
			.toList();
	}

	/** NaN where no ranker says anything. */
	private double composite(int role) {
		double sum = 0;
		double present = 0;
		for (Said ranker : this.said) {
			if (ranker.isPresent(role)) {
				sum += ranker.ranker().weight() * ranker.standings()[role];
				present += ranker.ranker().weight();
			}
		}
		return sum / Math.sqrt(this.weight * present);
	}

	private List<Part> parts(int role) {
		List<Said> present = this.said.stream().filter((ranker) -> ranker.isPresent(role)).toList();
		double weight = present.stream().mapToDouble((ranker) -> ranker.ranker().weight()).sum();
		return present.stream()
			.map((ranker) -> new Part(ranker.ranker(), ranker.similarities()[role], ranker.standings()[role],
					ranker.ranker().weight() / Math.sqrt(this.weight * weight)))
			.toList();
	}

	private record Said(Ranker ranker, float[] similarities, double[] standings) {

		boolean isPresent(int role) {
			return !Double.isNaN(this.standings[role]);
		}

	}

}
