package org.careeratlas.comparison;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Role;

/**
 * The values of a role on a dimension.
 *
 * @param values empty if no source states any
 */
record ComparedCell(Role role, List<String> values, List<Evidence> evidence) implements Attributed {
}
