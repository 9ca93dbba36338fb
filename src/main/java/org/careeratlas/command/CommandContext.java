package org.careeratlas.command;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * What a command needs of the service: the graph, the crosswalk, and nothing that answers
 * requests.
 */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@ComponentScan({ "org.careeratlas.database", "org.careeratlas.graph", "org.careeratlas.importer.crosswalk" })
@ConfigurationPropertiesScan({ "org.careeratlas.database", "org.careeratlas.graph" })
class CommandContext {

}
