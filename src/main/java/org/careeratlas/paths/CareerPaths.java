package org.careeratlas.paths;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The paths to a role.
 *
 * @param paths best first; empty if there is none
 * @param nearest if there is no path, the best path to the reachable role that is most
 * similar to the target; otherwise null
 * @param blocked why there is no path, in sentences; empty if there is one
 */
record CareerPaths(List<CareerPath> paths, @Nullable CareerPath nearest, List<String> blocked) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.paths.forEach((path) -> path.forEachSource(action));
		if (this.nearest != null) {
			this.nearest.forEachSource(action);
		}
	}

}
