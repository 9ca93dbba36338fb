package org.careeratlas.command;

import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.soc.OccupationCodes;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.sources.SourceCounts;
import org.careeratlas.sources.Sources;
import org.careeratlas.text.MatchProposals;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The parts of the service that commands need: the graph, catalogues and sources, but
 * nothing that answers requests.
 */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@AutoConfigurationPackage(basePackageClasses = Sources.class)
@ComponentScan(basePackageClasses = { Cypher.class, Catalogues.class, CrosswalkRules.class, OccupationCodes.class })
@ComponentScan(basePackageClasses = MatchProposals.class, useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(MatchProposals|TextVectors)"))
@ConfigurationPropertiesScan(basePackageClasses = Cypher.class)
@Import({ Sources.class, SourceCounts.class })
class CommandContext {

}
