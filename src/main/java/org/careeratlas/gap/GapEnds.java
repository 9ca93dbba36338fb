package org.careeratlas.gap;

import java.util.Map;
import java.util.Objects;

import org.careeratlas.model.Id;

/**
 * Where gaps start and lead to.
 *
 * @param starts starts by request
 * @param targets targets by id
 */
record GapEnds(Map<GapRequest, Start> starts, Map<Id, Target> targets, Population population) {

	Start start(GapRequest request) {
		return Objects.requireNonNull(this.starts.get(request));
	}

	Target target(GapRequest request) {
		return Objects.requireNonNull(this.targets.get(request.to()));
	}

}
