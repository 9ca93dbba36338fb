/**
 * The curated seed: YAML that people write, checked in full before any of it reaches the
 * graph.
 */
@NullMarked
package org.careeratlas.importer.seed;

import org.jspecify.annotations.NullMarked;
