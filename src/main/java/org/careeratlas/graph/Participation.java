package org.careeratlas.graph;

import java.util.List;

/**
 * A role takes part in a scenario.
 *
 * @param node the scenario, or the role where it is read from the scenario's side
 */
public record Participation<N extends Node>(N node, String contribution, List<Evidence> evidence) {
}
