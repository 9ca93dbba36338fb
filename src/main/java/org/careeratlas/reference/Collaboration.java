package org.careeratlas.reference;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Scenario;

/**
 * What a role contributes to a scenario, and what others contribute.
 *
 * @param with contributions of the other roles
 */
record Collaboration(Scenario scenario, String contribution, List<ScenarioPart> with,
		List<Evidence> evidence) implements Attributed {
}
