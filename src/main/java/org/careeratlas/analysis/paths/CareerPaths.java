package org.careeratlas.analysis.paths;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The ways to a role.
 *
 * @param paths the best first; empty where there is none
 * @param nearest where there is none, the best way to the role that is most like it; null
 * where no role can be reached
 */
public record CareerPaths(List<CareerPath> paths, @Nullable CareerPath nearest) {
}
