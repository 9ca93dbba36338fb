package org.careeratlas.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.careeratlas.gap.GapRequest;
import org.careeratlas.model.Id;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleKind;
import org.careeratlas.model.RolePair;
import org.careeratlas.model.TransitionBasis;
import org.careeratlas.model.fact.Mapping;
import org.careeratlas.moves.Pay;
import org.careeratlas.moves.Preparation;
import org.careeratlas.person.Qualifications;
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
			pay(Map.of("apprentice", 20, "seller", 100, "baker", 40, "master", 60, "owner", 80)), Map.of());

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
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("c", "d", 0.5), move("b", "c", 0.5)), pay, Map.of());
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isEqualTo("EUR");
		assertThat(best(graph, "c", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isEqualTo("USD");
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryCurrency()).isNull();
	}

	@Test
	void theSalaryChangeIsNotKnownWhereAPayIsNotOrIsInAnotherCurrency() {
		var pay = new HashMap<>(pay(Map.of("a", 10, "d", 20)));
		pay.put(new Id("b"), new Pay(30, "EUR", false));
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("a", "c", 0.5), move("a", "d", 0.5)), pay, Map.of());
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isNull();
		assertThat(best(graph, "a", "c", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isNull();
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.EASIEST).getFirst().salaryChange()).isEqualTo(10);
	}

	@Test
	void aRoleWhosePayIsNotKnownInTheSameCurrencyCostsAsIfItWereNotPaid() {
		var pay = new HashMap<>(pay(Map.of("a", 10, "d", 20)));
		pay.put(new Id("b"), new Pay(1000, "EUR", false));
		var graph = MoveGraph.of(List.of(move("a", "b", 0.5), move("a", "c", 0.5), move("a", "d", 0.5)), pay, Map.of());
		assertThat(best(graph, "a", "b", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(1.1);
		assertThat(best(graph, "a", "c", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(1.1);
		assertThat(best(graph, "a", "d", 4, 1, PathPreference.BEST_PAID).getFirst().cost()).isEqualTo(0.1);
	}

	@Test
	void onlyMovesThatAreKnownAsAskedForAreTaken() {
		var related = new PossibleMove(pair("a", "b"), Set.of(TransitionBasis.RELATED_OCCUPATION), false, null, 0.5);
		var described = new PossibleMove(pair("a", "c"),
				Set.of(TransitionBasis.RELATED_OCCUPATION, TransitionBasis.DOCUMENTED), false, null, 0.5);
		var graph = graph(related, described, move("b", "d", 0.9), move("c", "d", 0.1));
		var search = PathSearch.between(new Id("a"), new Id("d"), 4, 5, PathPreference.EASIEST,
				Set.of(TransitionBasis.DOCUMENTED), Limits.NONE);
		assertThat(graph.paths(search)).singleElement().satisfies((path) -> {
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
		var search = PathSearch.between(new Id("a"), new Id("b"), 1, 1, PathPreference.EASIEST,
				Set.of(TransitionBasis.EDITORIAL), Limits.NONE);
		assertThat(graph.paths(search).getFirst().moves()).extracting(CareerMove::computed).containsExactly(true);
	}

	@Test
	void onlyWhatIsReachedInTimeIsReachable() {
		var chain = graph(move("a", "b", 0.5), move("b", "c", 0.5), move("c", "d", 0.5));
		assertThat(chain.reachable(search("a", "d", 2, 5, PathPreference.EASIEST)))
			.containsExactlyInAnyOrder(new Id("b"), new Id("c"));
		assertThat(chain.reachable(search("nobody", "d", 2, 5, PathPreference.EASIEST))).isEmpty();
	}

	@Test
	void noMoveCrossesMoreJobZonesThanAllowed() {
		var graph = zoned(Map.of("a", 2, "b", 3, "c", 4), move("a", "c", 0.9), move("a", "b", 0.5),
				move("b", "c", 0.5));
		assertThat(graph.paths(limited(Limits.of(1), "a", "c"))).extracting(MoveGraphTests::roles)
			.containsExactly(List.of("a", "b", "c"));
		assertThat(graph.paths(limited(Limits.of(2), "a", "c"))).extracting(MoveGraphTests::roles)
			.containsExactly(List.of("a", "c"));
	}

	@Test
	void noRoleOnTheWayExceedsTheTarget() {
		var graph = zoned(Map.of("a", 3, "b", 4, "c", 3), move("a", "b", 0.9), move("b", "c", 0.9));
		assertThat(graph.paths(limited(Limits.of(1), "a", "c"))).isEmpty();
		assertThat(graph.paths(limited(Limits.of(1).unbounded(), "a", "c"))).hasSize(1);
		assertThat(zoned(Map.of("a", 4, "b", 3, "c", 3), move("a", "b", 0.9), move("b", "c", 0.9))
			.paths(limited(Limits.of(1), "a", "c"))).hasSize(1);
	}

	@Test
	void noRoleOnTheWayIsBelowBothEnds() {
		assertThat(zoned(Map.of("a", 4, "b", 3, "c", 4), move("a", "b", 0.9), move("b", "c", 0.9))
			.paths(limited(Limits.of(1), "a", "c"))).isEmpty();
		assertThat(zoned(Map.of("a", 3, "b", 3, "c", 4), move("a", "b", 0.9), move("b", "c", 0.9))
			.paths(limited(Limits.of(1), "a", "c"))).hasSize(1);
	}

	@Test
	void noPathLeadsThroughARoleWhoseSkillsAreNotKnown() {
		var graph = zoned(Map.of(), unknown("a", "b"), unknown("b", "c"), move("a", "d", 0.5), move("d", "c", 0.5));
		assertThat(graph.paths(limited(Limits.of(1), "a", "c"))).extracting(MoveGraphTests::roles)
			.containsExactly(List.of("a", "d", "c"));
		assertThat(graph.paths(limited(Limits.of(1), "a", "b"))).hasSize(1);
	}

	@Test
	void aPathIsDominatedByAShorterOneThatIsNoHarder() {
		var graph = graph(move("a", "b", 0.9), move("b", "d", 0.5), move("a", "d", 0.7), move("a", "c", 0.8),
				move("c", "d", 0.75));
		assertThat(best(graph, "a", "d", 4, 5, PathPreference.EASIEST)).extracting(MoveGraphTests::roles)
			.containsExactly(List.of("a", "d"), List.of("a", "c", "d"));
	}

	@Test
	void aMatchInAnotherCatalogueCostsNothing() {
		var graph = graph(PossibleMove.toMatch(pair("esco-a", "onet-a"), Mapping.EXACT, 1.0),
				move("onet-a", "onet-b", 0.5), PossibleMove.toMatch(pair("onet-b", "esco-b"), Mapping.NARROW, 1.0));
		assertThat(best(graph, "esco-a", "onet-b", 2, 1, PathPreference.EASIEST)).singleElement().satisfies((path) -> {
			assertThat(path.cost()).isCloseTo(0.6, within(1e-9));
			assertThat(path.moves()).extracting(CareerMove::mapping).containsExactly(Mapping.EXACT, null);
			assertThat(path.moves()).extracting(CareerMove::computed).containsExactly(false, false);
		});
		assertThat(graph.paths(search("esco-a", "esco-b", 4, 1, PathPreference.EASIEST))).isEmpty();
		assertThat(graph.paths(search("esco-a", "esco-b", 4, 1, PathPreference.EASIEST).withTransfers()))
			.singleElement()
			.satisfies((path) -> assertThat(path.cost()).isCloseTo(0.7, within(1e-9)));
	}

	@Test
	void twoMatchesInARowAreNoMove() {
		var graph = graph(PossibleMove.toMatch(pair("esco-a", "onet-b"), Mapping.BROAD, 1.0),
				PossibleMove.toMatch(pair("onet-b", "esco-c"), Mapping.NARROW, 1.0));
		assertThat(graph.paths(search("esco-a", "esco-c", 4, 1, PathPreference.EASIEST).withTransfers())).isEmpty();
	}

	@Test
	void aPersonMovesToTheRolesThatSuitThem() {
		var person = new Qualifications(null, Map.of(), Map.of());
		var graph = graph(move("a", "b", 0.5)).withPerson(Map.of(new Id("a"), 0.8));
		assertThat(graph.paths(search("", "b", 4, 5, PathPreference.EASIEST).by(person))).singleElement()
			.satisfies((path) -> {
				assertThat(path.moves()).extracting(CareerMove::gap)
					.containsExactly(GapRequest.of(person, new Id("a")), GapRequest.between(new Id("a"), new Id("b")));
				assertThat(path.transferability()).isCloseTo(0.4, within(1e-9));
				assertThat(path.salaryChange()).isNull();
			});
	}

	@Test
	void aPersonMovesToARoleThatNobodyElseMovesToOrFrom() {
		var person = new Qualifications(null, Map.of(), Map.of());
		var graph = graph(move("a", "b", 0.5)).withPerson(Map.of(new Id("a"), 0.8, new Id("hermit"), 0.9));
		assertThat(graph.paths(search("", "hermit", 4, 5, PathPreference.EASIEST).by(person))).singleElement()
			.satisfies((path) -> assertThat(path.transferability()).isEqualTo(0.9));
		assertThat(graph.paths(search("", "b", 4, 5, PathPreference.EASIEST).by(person))).hasSize(1);
	}

	@Test
	void whereThereIsNoPathTheLimitThatIsInItsWayIsNamed() {
		var graph = zoned(Map.of("a", 2, "b", 3, "c", 4, "d", 5, "z", 2), move("a", "c", 0.9), move("b", "d", 0.5),
				move("d", "c", 0.5), unknown("c", "u"), unknown("u", "z"));
		assertThat(reasons(graph, limited(Limits.of(1), "a", "c"))).containsExactly(
				"Every path has a move of more than 1 job zone or degree, such as from 'a' to 'c'; 'maxZoneStep: 2' allows it.");
		assertThat(reasons(graph, limited(Limits.of(2), "b", "c"))).containsExactly(
				"Every path leads through a role that asks for more education or a higher job zone than 'c', or is in a "
						+ "lower one than both ends, such as 'd'.");
		assertThat(reasons(graph, limited(Limits.of(4), "c", "z")))
			.containsExactly("Every path leads through a role whose skills are not known, such as 'u'.");
		assertThat(reasons(graph, limited(Limits.of(1), "b", "c")))
			.containsExactly("Every path breaks several limits: on moves, on job zones, and on roles along the way.");
		assertThat(reasons(graph, limited(Limits.of(1), "z", "b"))).containsExactly("No move from 'z' is known.",
				"No move to 'b' is known.");
		assertThat(reasons(graph, limited(Limits.of(1), "d", "d2"))).containsExactly("No move to 'd2' is known.");
	}

	@Test
	void theNextMovesAreThoseThatAPathWouldTakeTheEasiestFirst() {
		var graph = zoned(Map.of("a", 2, "b", 4, "c", 3, "d", 2), move("a", "b", 0.9), move("a", "c", 0.4),
				move("a", "d", 0.6), move("d", "a", 0.9));
		assertThat(graph.from(new Id("a"))).extracting((next) -> next.toId().value()).containsExactly("d", "c");
		assertThat(graph.from(new Id("nobody"))).isEmpty();
	}

	@Test
	void aPathOfMoreMovesThanAllowedIsTold() {
		var chain = graph(move("a", "b", 0.5), move("b", "c", 0.5), move("c", "d", 0.5));
		assertThat(reasons(chain, search("a", "d", 2, 5, PathPreference.EASIEST)))
			.containsExactly("The best path has 3 moves, but 'maxMoves' is 2.");
	}

	private static List<String> reasons(MoveGraph graph, PathSearch search) {
		return new Obstacles(graph, search, Id::value).reasons();
	}

	private static PathSearch limited(Limits limits, String from, String to) {
		return PathSearch.between(new Id(from), new Id(to), 4, 5, PathPreference.EASIEST, ANY, limits);
	}

	private static MoveGraph zoned(Map<String, Integer> zones, PossibleMove... moves) {
		var preparations = new HashMap<Id, Preparation>();
		zones.forEach((role, zone) -> preparations.put(new Id(role),
				new Preparation(new Role(new Id(role), role, null, List.of(), RoleKind.values()[0], null, zone, null),
						zone, null, null, null, null, List.of(), List.of(), true)));
		return MoveGraph.of(List.of(moves), Map.of(), preparations);
	}

	private static PossibleMove unknown(String from, String to) {
		return PossibleMove.known(new KnownMove(pair(from, to), Set.of(TransitionBasis.RELATED_OCCUPATION)), null);
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
		return graph.paths(search(from, to, maxMoves, first, preference));
	}

	private static PathSearch search(String from, String to, int maxMoves, int first, PathPreference preference) {
		return PathSearch.between(new Id(from), new Id(to), maxMoves, first, preference, ANY, Limits.NONE);
	}

	private static MoveGraph graph(PossibleMove... moves) {
		return MoveGraph.of(List.of(moves), Map.of(), Map.of());
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
		roles.add(Objects.requireNonNull(path.moves().getFirst().fromId()).value());
		path.moves().forEach((move) -> roles.add(move.toId().value()));
		return roles;
	}

}
