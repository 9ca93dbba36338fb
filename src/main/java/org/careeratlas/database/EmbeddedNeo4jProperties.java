package org.careeratlas.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The embedded engine's settings, under {@code careeratlas.embedded}.
 *
 * @param directory where the graph is kept between runs
 * @param pageCache memory outside the heap for the store's pages
 */
@ConfigurationProperties("careeratlas.embedded")
record EmbeddedNeo4jProperties(@DefaultValue("data") Path directory, @DefaultValue("256MB") DataSize pageCache) {
}
