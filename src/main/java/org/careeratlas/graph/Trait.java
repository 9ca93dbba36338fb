package org.careeratlas.graph;

import java.util.List;

/** What describes a role on a dimension. */
public record Trait(Dimension dimension, List<String> values, List<Evidence> evidence) {
}
