package org.careeratlas.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.careeratlas.catalogue.CatalogueChanges.Change;
import org.careeratlas.catalogue.CatalogueChanges.Loss;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueChangesTests {

	@Test
	void changesOfSeveralCataloguesAddUpByKind() {
		var one = new CatalogueChanges(new TreeMap<>(Map.of("Salary", new Change(1, 2, 3))), new TreeMap<>(), 4,
				List.of(new Loss("Salary", 3, 20)));
		var other = new CatalogueChanges(new TreeMap<>(Map.of("Salary", new Change(10, 20, 30))),
				new TreeMap<>(Map.of("PAID", new Change(5, 0, 0))), 40, List.of());
		assertThat(CatalogueChanges.NONE.plus(one).plus(other))
			.isEqualTo(new CatalogueChanges(new TreeMap<>(Map.of("Salary", new Change(11, 22, 33))),
					new TreeMap<>(Map.of("PAID", new Change(5, 0, 0))), 44, List.of(new Loss("Salary", 3, 20))));
	}

}
