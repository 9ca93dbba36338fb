package org.careeratlas.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is read, under {@code careeratlas.graph}.
 *
 * @param readTimeout after which Neo4j cancels a statement that reads, in whole seconds
 */
@ConfigurationProperties("careeratlas.graph")
record GraphProperties(@DefaultValue("3s") Duration readTimeout) {
}
