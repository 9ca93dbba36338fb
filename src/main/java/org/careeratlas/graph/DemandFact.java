package org.careeratlas.graph;

import java.util.List;

/** That a role asks for something, and who says so. */
public record DemandFact(Role role, Concept concept, List<Evidence> evidence) {
}
