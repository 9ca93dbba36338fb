package org.careeratlas.graphql;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as they are configured. */
final class Limits {

	private Limits() {
	}

	/**
	 * Returns the default limits, but for those of these names under
	 * {@code careeratlas.limits}.
	 */
	static GuardProperties with(Map<String, String> limits) {
		return new Binder(new MapConfigurationPropertySource(limits)).bindOrCreate("", GuardProperties.class);
	}

}
