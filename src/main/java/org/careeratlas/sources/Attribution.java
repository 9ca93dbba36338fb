package org.careeratlas.sources;

import java.util.function.Consumer;

import org.careeratlas.model.Id;
import org.careeratlas.model.Source;
import org.careeratlas.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A text that a publisher asks to be shown wherever its data is shown.
 *
 * @param source whose data it is
 */
record Attribution(Source source, String text, @Nullable String licence,
		@Nullable String licenceUrl) implements Sourced {

	@Override
	public void forEachSource(Consumer<? super Id> action) {
		action.accept(this.source.id());
	}

}
