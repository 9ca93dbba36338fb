package org.careeratlas.importer.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The curated seed's settings, under {@code careeratlas.seed}.
 *
 * @param enabled whether the service seeds its graph when it starts
 * @param location the folder of the seed, such as {@code file:/seed/}
 */
@ConfigurationProperties("careeratlas.seed")
record SeedProperties(@DefaultValue("true") boolean enabled, @DefaultValue("classpath:/graph-seed/") String location) {
}
