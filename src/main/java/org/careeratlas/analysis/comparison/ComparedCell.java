package org.careeratlas.analysis.comparison;

import java.util.List;

import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Role;

/**
 * What describes a role on a dimension.
 *
 * @param values empty where no source says anything
 */
public record ComparedCell(Role role, List<String> values, List<Evidence> evidence) {
}
