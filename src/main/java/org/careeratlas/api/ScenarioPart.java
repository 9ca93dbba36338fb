package org.careeratlas.api;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Participation;
import org.careeratlas.graph.Role;

/** What a role does in a scenario. */
record ScenarioPart(Role role, String contribution, List<Evidence> evidence) {

	static ScenarioPart of(Participation<Role> part) {
		return new ScenarioPart(part.node(), part.contribution(), part.evidence());
	}

}
