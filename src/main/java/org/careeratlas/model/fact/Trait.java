package org.careeratlas.model.fact;

import java.util.List;

import org.careeratlas.model.Attributed;
import org.careeratlas.model.Dimension;
import org.careeratlas.model.Evidence;

/** Values that describe a role on a dimension. */
public record Trait(Dimension dimension, List<String> values, List<Evidence> evidence) implements Attributed {
}
