package org.careeratlas.neo4j;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded engine, under {@code careeratlas.embedded}.
 *
 * @param directory directory in which the graph is kept between runs
 * @param pageCache off-heap memory for the page cache of the store
 */
@ConfigurationProperties("careeratlas.embedded")
record EmbeddedNeo4jProperties(@DefaultValue("data") Path directory, @DefaultValue("256MB") DataSize pageCache) {

	/** Neo4j needs that much for the pages of its system database. */
	private static final DataSize LEAST_PAGE_CACHE = DataSize.ofMegabytes(8);

	EmbeddedNeo4jProperties {
		Assert.isTrue(!directory.toString().isBlank(), "careeratlas.embedded.directory must not be empty");
		Assert.isTrue(pageCache.compareTo(LEAST_PAGE_CACHE) >= 0,
				() -> "careeratlas.embedded.page-cache must be at least 8MB, but is " + pageCache);
	}

}
