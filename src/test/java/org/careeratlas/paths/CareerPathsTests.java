package org.careeratlas.paths;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CareerPathsTests {

	@Test
	void aMoveNamesTheCataloguesOfBothRoles() {
		assertThat(sources(move("onet-baker", "esco-cook"))).containsExactly("onet", "esco");
		assertThat(sources(move("baker", "esco-cook"))).containsExactly("esco");
		assertThat(sources(move("onet-baker", "cook"))).containsExactly("onet");
		assertThat(sources(move("baker", "cook"))).isEmpty();
	}

	@Test
	void aPathNamesTheCataloguesOfAllItsMoves() {
		assertThat(sources(path(move("baker", "esco-cook"), move("esco-cook", "onet-owner")))).containsExactly("esco",
				"esco", "onet");
	}

	@Test
	void pathsNameTheCataloguesOfEachAndOfThePathToTheNearestRole() {
		CareerPath first = path(move("onet-baker", "cook"));
		CareerPath second = path(move("baker", "esco-cook"));
		assertThat(sources(new CareerPaths(List.of(first, second), null, List.of()))).containsExactly("onet", "esco");
		assertThat(sources(new CareerPaths(List.of(), second, List.of()))).containsExactly("esco");
		assertThat(sources(new CareerPaths(List.of(), null, List.of()))).isEmpty();
	}

	@Test
	void theSameWayIsOnePathHoweverItWasFound() {
		CareerPath path = path(move("baker", "cook"), move("cook", "owner"));
		CareerPath other = path(move("baker", "waiter"), move("waiter", "owner"));
		var again = new CareerPath(path.moves()
			.stream()
			.map((move) -> new CareerMove(move.gap(), move.bases(), null, 0.9, move.cost()))
			.toList(), path.cost(), 0.81, null);
		assertThat(CareerPath.best(Stream.of(path, again, other), 5)).containsExactly(path, other);
	}

	private static CareerPath path(CareerMove... moves) {
		return new CareerPath(List.of(moves), moves.length, 1.0, null);
	}

	private static CareerMove move(String from, String to) {
		return new CareerMove(GapRequest.between(new Id(from), new Id(to)), Set.of(), null, 1.0, 1);
	}

	private static List<String> sources(Sourced shown) {
		var sources = Stream.<String>builder();
		shown.forEachSource((source) -> sources.add(source.value()));
		return sources.build().toList();
	}

}
