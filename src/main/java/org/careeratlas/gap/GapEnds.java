package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.careeratlas.model.Id;

/**
 * Where gaps start and lead to.
 *
 * @param starts starts by request
 * @param targets targets by id
 * @param facing targets of requests whose start is known in its own catalogue alone, as
 * far as that catalogue has the target, too
 */
record GapEnds(Map<GapRequest, Start> starts, Map<Id, Target> targets, Map<GapRequest, Target> facing,
		Population population) {

	Start start(GapRequest request) {
		return Objects.requireNonNull(this.starts.get(request));
	}

	Target target(GapRequest request) {
		Target facing = this.facing.get(request);
		return (facing != null) ? facing : Objects.requireNonNull(this.targets.get(request.to()));
	}

	List<Target> allTargets() {
		return Stream.concat(this.targets.values().stream(), this.facing.values().stream()).toList();
	}

}
