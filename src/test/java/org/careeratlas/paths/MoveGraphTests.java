package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.careeratlas.model.Id;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** From apprentice to owner of a bakery, by way of the oven or of the shop. */
class MoveGraphTests {

	private static final Set<TransitionBasis> ANY = Set.of(TransitionBasis.values());

	private final MoveGraph bakery = MoveGraph.of(
			List.of(move("apprentice", "baker", 0.9), move("baker", "master", 0.8), move("master", "owner", 0.9),
					move("apprentice", "seller", 0.6), move("seller", "owner", 0.7), move("owner", "apprentice", 1),
					move("apprentice", "owner", 0.1)),
			pay(Map.of("apprentice", 20, "seller", 100, "baker", 40, "master", 60, "owner", 80)));

	@Test
	void theEasiestPathDevelopsTheLeastFromMoveToMove() {
		CareerPath easiest = paths("apprentice", "owner", PathPreference.EASIEST).getFirst();
		assertThat(roles(easiest)).containsExactly("apprentice", "baker", "master", "owner");
		assertThat(easiest.cost()).isCloseTo(0.1 + 0.2 + 0.1 + 3 * 0.1, within(1e-9));
		assertThat(easiest.moves()).extracting(CareerMove::transferability).containsExactly(0.9, 0.8, 0.9);
	}

	@Test
	void theBestPaidPathLeadsThroughTheBestPaidRoles() {
		CareerPath bestPaid = paths("apprentice", "owner", PathPreference.BEST_PAID).get(1);
		assertThat(roles(bestPaid)).containsExactly("apprentice", "seller", "owner");
		assertThat(bestPaid.cost()).isCloseTo(0.0 + 0.2 + 2 * 0.1, within(1e-9));
	}

	@Test
	void theShortestPathHasTheFewestMovesAndItsCostIsTheirNumber() {
		List<CareerPath> paths = paths("apprentice", "owner", PathPreference.FEWEST_MOVES);
		assertThat(paths).extracting(CareerPath::cost).containsExactly(1.0, 2.0, 3.0);
	}

	@Test
	void ofEquallyShortPathsTheEasierComesFirst() {
		var graph = graph(move("a", "b", 0.2), move("b", "d", 0.2), move("a", "c", 0.3), move("c", "d", 0.3));
		assertThat(best(graph, "a", "d", 4, 5, PathPreference.FEWEST_MOVES)).extracting(MoveGraphTests::roles)
			.containsExactly(List.of("a", "c", "d"), List.of("a", "b", "d"));
	}

	@Test
	void aPathsTransferabilityIsTheProductOfThoseOfItsMoves() {
		assertThat(paths("apprentice", "owner", PathPreference.EASIEST).getFirst().transferability())
			.isCloseTo(0.9 * 0.8 * 0.9, within(1e-9));
	}

	@Test
	void theSalaryChangeIsThatFromTheFirstRoleToTheLast() {
		assertThat(paths("apprentice", "owner", PathPreference.EASIEST)).extracting(CareerPath::salaryChange)
			.containsOnly(60);
		assertThat(paths("seller", "owner", PathPreference.EASIEST)).extracting(CareerPath::salaryChange)
			.containsOnly(-20);
	}

	@Test
	void theSalaryChangeIsInTheCurrencyOfBothRoles() {
		var pay = Map.of(new Id("a"), new Pay(30, "EUR", false), new Id("b"), new Pay(40, "EUR", false), new Id("c"),
				new Pay(90, "USD", false), new Id("d"), new Pay(80, "USD", false));
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("c", "d", 0.5), move("b", "c", 0.5)), pay);
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isEqualTo("EUR");
		assertThat(best(graph, "c", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isEqualTo("USD");
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isNull();
	}

	@Test
	void theSalaryChangeIsNotKnownWhereAPayIsNotOrIsInAnotherCurrency() {
		var pay = new HashMap<>(pay(Map.of("a", 10, "d", 20)));
		pay.put(new Id("b"), new Pay(30, "EUR", false));
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("a", "c", 0.5), move("a", "d", 0.5)), pay);
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isNull();
		assertThat(best(graph, "a", "c", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isNull();
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isEqualTo(10);
	}

	@Test
	void aRoleWhosePayIsNotKnownInTheSameCurrencyCostsAsIfItWereNotPaid() {
		var pay = new HashMap<>(pay(Map.of("a", 10, "d", 20)));
		pay.put(new Id("b"), new Pay(1000, "EUR", false));
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("a", "c", 0.5), move("a", "d", 0.5)), pay);
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(1.1);
		assertThat(best(graph, "a", "c", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(1.1);
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(0.1);
	}

	@Test
	void onlyMovesThatAreKnownAsAskedForAreTaken() {
		var related = new PossibleMove(pair("a", "b"), Set.of(TransitionBasis.RELATED_OCCUPATION), false, 0.5);
		var described = new PossibleMove(pair("a", "c"),
				Set.of(TransitionBasis.RELATED_OCCUPATION, TransitionBasis.DOCUMENTED), false, 0.5);
		var graph = graph(related, described, move("b", "d", 0.9), move("c", "d", 0.1));
		var search = new PathSearch(new Id("a"), new Id("d"), 4, 5, PathPreference.EASIEST,
				Set.of(TransitionBasis.DOCUMENTED));
		CareerPaths paths = graph.paths(search, (some) -> Optional.empty());
		assertThat(paths.paths()).singleElement().satisfies((path) -> {
			assertThat(roles(path)).containsExactly("a", "c", "d");
			assertThat(path.moves()).extracting(CareerMove::bases).containsOnly(Set.of(TransitionBasis.DOCUMENTED));
		});
	}

	@Test
	void movesBetweenSimilarRolesAreToldApart() {
		var graph = graph(move("a", "b", 0.5)).withSimilar(Set.of(pair("a", "b"), pair("b", "c")),
				Map.of(pair("b", "c"), 0.4));
		assertThat(best(graph, "a", "c", 4, 1, PathPreference.EASIEST).getFirst().moves())
			.extracting(CareerMove::computed)
			.containsExactly(false, true);
	}

	@Test
	void aMoveBetweenSimilarRolesIsComputedWhereItIsNotKnownAsAskedFor() {
		var graph = graph(move("a", "b", 0.5)).withSimilar(Set.of(pair("a", "b")), Map.of());
		var search = new PathSearch(new Id("a"), new Id("b"), 1, 1, PathPreference.EASIEST,
				Set.of(TransitionBasis.EDITORIAL));
		assertThat(graph.paths(search, (some) -> Optional.empty()).paths().getFirst().moves())
			.extracting(CareerMove::computed)
			.containsExactly(true);
	}

	@Test
	void whereNoPathLeadsThereTheBestOneToTheRoleMostLikeItIsGiven() {
		var offered = new HashSet<Id>();
		CareerPaths paths = this.bakery.paths(search("apprentice", "miller", 2, 5, PathPreference.EASIEST), (some) -> {
			offered.addAll(some);
			return Optional.of(new Id("master"));
		});
		assertThat(paths.paths()).isEmpty();
		assertThat(offered).extracting(Id::value).containsExactlyInAnyOrder("baker", "seller", "master", "owner");
		assertThat(paths.nearest()).isNotNull()
			.satisfies((nearest) -> assertThat(roles(nearest)).containsExactly("apprentice", "baker", "master"));
	}

	@Test
	void onlyWhatIsReachedInTimeIsNearest() {
		var chain = graph(move("a", "b", 0.5), move("b", "c", 0.5), move("c", "d", 0.5));
		chain.paths(search("a", "d", 2, 5, PathPreference.EASIEST), (some) -> {
			assertThat(some).containsExactlyInAnyOrder(new Id("b"), new Id("c"));
			return Optional.empty();
		});
	}

	@Test
	void nothingIsNearestWhereThereArePathsOrNothingCanBeReached() {
		assertThat(this.bakery
			.paths(search("apprentice", "owner", 4, 5, PathPreference.EASIEST), (some) -> Optional.of(new Id("baker")))
			.nearest()).isNull();
		assertThat(this.bakery.paths(search("miller", "owner", 4, 5, PathPreference.EASIEST),
				(some) -> some.stream().findFirst()))
			.isEqualTo(new CareerPaths(List.of(), null));
	}

	@Test
	void aGraphHasTheMovesThatItWasMadeOfInTheirDirection() {
		var graph = graph(move("a", "b", 0.5)).withSimilar(Set.of(pair("b", "c")), Map.of(pair("b", "c"), 0.4));
		assertThat(graph.has(pair("a", "b"))).isTrue();
		assertThat(graph.has(pair("b", "c"))).isTrue();
		assertThat(graph.has(pair("b", "a"))).isFalse();
		assertThat(graph.has(pair("a", "c"))).isFalse();
	}

	@Test
	void theSizeOfAGraphGrowsWithItsMoves() {
		double one = graph(move("a", "b", 0.5)).bytes();
		assertThat(one).isPositive();
		assertThat(graph().bytes()).isZero();
		assertThat(graph(move("a", "b", 0.5), move("b", "c", 0.5), move("c", "a", 0.5)).bytes()).isEqualTo(3 * one);
	}

	private List<CareerPath> paths(String from, String to, PathPreference preference) {
		return best(this.bakery, from, to, 4, 5, preference);
	}

	private static List<CareerPath> best(MoveGraph graph, String from, String to, int maxMoves, int first,
			PathPreference preference) {
		return graph.paths(search(from, to, maxMoves, first, preference), (some) -> Optional.empty()).paths();
	}

	private static PathSearch search(String from, String to, int maxMoves, int first, PathPreference preference) {
		return new PathSearch(new Id(from), new Id(to), maxMoves, first, preference, ANY);
	}

	private static MoveGraph graph(PossibleMove... moves) {
		return MoveGraph.of(List.of(moves), Map.of());
	}

	private static PossibleMove move(String from, String to, double transferability) {
		return PossibleMove.known(new KnownMove(pair(from, to), Set.of(TransitionBasis.DOCUMENTED)), transferability);
	}

	private static RolePair pair(String from, String to) {
		return new RolePair(new Id(from), new Id(to));
	}

	private static Map<Id, Pay> pay(Map<String, Integer> amounts) {
		var pay = new HashMap<Id, Pay>();
		amounts.forEach((role, amount) -> pay.put(new Id(role), new Pay(amount, "USD", false)));
		return pay;
	}

	private static List<String> roles(CareerPath path) {
		var roles = new ArrayList<String>();
		roles.add(path.moves().getFirst().roles().from().value());
		path.moves().forEach((move) -> roles.add(move.roles().to().value()));
		return roles;
	}

}
