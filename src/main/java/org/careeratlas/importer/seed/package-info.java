/**
 * The curated seed: YAML files written by people, validated completely before anything is
 * written to the graph.
 */
@NullMarked
package org.careeratlas.importer.seed;

import org.jspecify.annotations.NullMarked;
