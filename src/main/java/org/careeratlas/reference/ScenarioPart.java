package org.careeratlas.reference;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;

/** What a role contributes to a scenario. */
record ScenarioPart(Role role, String contribution, List<Evidence> evidence) implements Attributed {
}
