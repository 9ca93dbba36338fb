package org.careeratlas.importer.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Properties of the curated seed, with the prefix {@code careeratlas.seed}.
 *
 * @param enabled whether to import the seed on startup
 * @param location folder of the seed: a path, relative to the working directory or
 * absolute, or a URL such as {@code classpath:/graph-seed/}
 */
@ConfigurationProperties("careeratlas.seed")
record SeedProperties(@DefaultValue("true") boolean enabled, @DefaultValue("classpath:/graph-seed/") String location) {

	SeedProperties {
		Assert.isTrue(!location.isBlank(), "careeratlas.seed.location must not be empty");
	}

}
