package org.careeratlas.command;

import java.util.List;
import java.util.Map;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.importer.crosswalk.CrosswalkRules;
import org.careeratlas.importer.soc.OccupationCodes;
import org.careeratlas.model.Id;
import org.careeratlas.model.Source;
import org.careeratlas.neo4j.GraphSchema;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.careeratlas.neo4j.ServerAdvice;
import org.careeratlas.sources.KindCount;
import org.careeratlas.sources.SourceCounts;
import org.careeratlas.sources.Sources;
import org.careeratlas.text.MatchProposals;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An open graph for the duration of one command. */
final class GraphSession implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private GraphSession(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Opens the graph that the service would use, and migrates its schema.
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	static GraphSession open() {
		var session = new GraphSession(new SpringApplicationBuilder(CommandContext.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("management.endpoint.health.validate-group-membership=false", "logging.level.root=error",
					"logging.level.org.springframework.boot.SpringApplication=off",
					"logging.level.org.springframework.boot.diagnostics=off", "careeratlas.graph.read-timeout=5m",
					"careeratlas.server.patience=30s")
			.run());
		try {
			session.sources();
			session.context.getBean(GraphSchema.class).migrate();
			return session;
		}
		catch (RuntimeException ex) {
			String advice = session.context.getBean(ServerAdvice.class).on(ex).orElse(null);
			session.close();
			throw (advice != null) ? new GraphUnavailableException(advice, null) : ex;
		}
	}

	Catalogues catalogues() {
		return this.context.getBean(Catalogues.class);
	}

	/** Returns the crosswalk between the catalogues in the current graph. */
	Catalogue crosswalk() {
		return this.context.getBean(CrosswalkRules.class).catalogue();
	}

	List<Source> sources() {
		return this.context.getBean(Sources.class).all();
	}

	Map<Id, List<KindCount>> counts() {
		return this.context.getBean(SourceCounts.class).bySource();
	}

	MatchProposals matchProposals() {
		return this.context.getBean(MatchProposals.class);
	}

	/** Returns the codes of the O*NET occupations in the graph. */
	List<String> onetCodes() {
		return this.context.getBean(OccupationCodes.class).codes();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
