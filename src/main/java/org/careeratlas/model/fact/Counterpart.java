package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Evidence;

/**
 * A concept of another source that has the same or a similar meaning.
 *
 * @param mapping how the counterpart relates to the concept
 * @param node the counterpart
 */
public record Counterpart<N extends Concept>(Mapping mapping, N node, List<Evidence> evidence) implements Attributed {
}
