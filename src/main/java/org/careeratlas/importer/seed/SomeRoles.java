package org.careeratlas.importer.seed;

import java.util.List;
import java.util.Optional;

/** There are roles; without any, an import would remove all. */
final class SomeRoles implements SeedRule {

	@Override
	public void check(List<SeedDocument> documents, SeedProblems problems) {
		boolean found = documents.stream().anyMatch((document) -> document.kind() == SeedKind.ROLE) || problems.unread()
			.stream()
			.anyMatch((path) -> SeedKind.meant(path).equals(Optional.of(SeedKind.ROLE)));
		if (!found) {
			problems.add(new SeedProblem("roles", 0, "there are no roles: a seed has a file roles/<id>.yaml for each"));
		}
	}

}
