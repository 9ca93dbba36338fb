package org.careeratlas.importer.soc;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SocJoinTests {

	@Test
	void aCodeStandsForTheOccupationsThatBeginWithIt() {
		Map<String, SocMatch> joined = SocJoin.join(List.of("11-2021", "51-3011"),
				List.of("51-3011.02", "11-2021.00", "51-3011.00", "51-3011.00"));
		assertThat(joined).isEqualTo(Map.of("11-2021", new SocMatch(List.of("11-2021.00"), false), "51-3011",
				new SocMatch(List.of("51-3011.00", "51-3011.02"), false)));
		assertThat(joined.values()).extracting(SocMatch::isShared).containsExactly(false, true);
	}

	@Test
	void aBroadCodeStandsForTheRestOfItsGroup() {
		assertThat(SocJoin.join(List.of("51-2090", "51-2091"),
				List.of("51-2091.00", "51-2092.00", "51-2099.00", "51-2099.01", "51-2111.00")))
			.containsEntry("51-2090", new SocMatch(List.of("51-2092.00", "51-2099.00", "51-2099.01"), true))
			.containsEntry("51-2091", new SocMatch(List.of("51-2091.00"), false));
	}

	@Test
	void aHybridCodeStandsForTheRestOfItsGroup() {
		assertThat(SocJoin.join(List.of("25-9045", "25-9044"), List.of("25-9042.00", "25-9043.00", "25-9044.00")))
			.containsEntry("25-9045", new SocMatch(List.of("25-9042.00", "25-9043.00"), true));
	}

	@Test
	void theSmallerGroupStandsForAnOccupation() {
		assertThat(SocJoin.join(List.of("15-1200", "15-1250"), List.of("15-1241.00", "15-1252.00")))
			.containsEntry("15-1200", new SocMatch(List.of("15-1241.00"), true))
			.containsEntry("15-1250", new SocMatch(List.of("15-1252.00"), true));
	}

	@Test
	void severalCodesOfOneGroupStandForNothing() {
		assertThat(SocJoin.join(List.of("15-1256", "15-1257"), List.of("15-1252.00", "15-1254.00"))).isEmpty();
	}

	@Test
	void majorGroupsAndWhatIsNoSocCodeStandForNothing() {
		assertThat(SocJoin.join(List.of("00-0000", "11-0000", "11-202", "Nov-21", "", "0"), List.of("11-2021.00")))
			.isEmpty();
		assertThat(SocJoin.join(List.of("11-2021"), List.of("11-202"))).isEmpty();
	}

}
