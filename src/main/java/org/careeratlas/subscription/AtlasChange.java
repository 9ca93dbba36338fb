package org.careeratlas.subscription;

import java.util.List;
import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Source;
import org.careeratlas.model.Sourced;
import org.careeratlas.sources.KindCount;

/**
 * What has changed in the graph since the change before.
 *
 * @param version equal in all processes over the same graph
 * @param sources those that say something of what was touched
 * @param touched how many nodes of each kind
 */
record AtlasChange(String version, List<Source> sources, List<KindCount> touched) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		this.sources.stream().map(Source::id).forEach(action);
	}

}
