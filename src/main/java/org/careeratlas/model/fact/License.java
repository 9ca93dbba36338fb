package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Evidence;

/**
 * A statement that the law sets conditions for holding a role.
 *
 * @param statement a sentence
 */
public record License(String statement, List<Evidence> evidence) {
}
