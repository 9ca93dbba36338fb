package org.careeratlas.command;

import java.util.List;
import java.util.Map;

import org.careeratlas.database.GraphSchema;
import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.Catalogues;
import org.careeratlas.graph.GraphUnavailableException;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.KindCount;
import org.careeratlas.graph.Reference;
import org.careeratlas.graph.Source;
import org.careeratlas.graph.SourceCounts;
import org.careeratlas.importer.crosswalk.CrosswalkRules;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The graph, open for one command. */
final class Graph implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Graph(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Opens the same graph that the service would use, and brings its schema up to date.
	 * @throws GraphUnavailableException if it cannot be reached
	 */
	static Graph open() {
		var graph = new Graph(new SpringApplicationBuilder(CommandContext.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("management.endpoint.health.validate-group-membership=false", "logging.level.root=error",
					"logging.level.org.springframework.boot.SpringApplication=off",
					"logging.level.org.springframework.boot.diagnostics=off", "careeratlas.graph.read-timeout=5m",
					"careeratlas.server.patience=30s")
			.run());
		try {
			graph.sources();
			graph.context.getBean(GraphSchema.class).migrate();
			return graph;
		}
		catch (RuntimeException ex) {
			graph.close();
			throw ex;
		}
	}

	Catalogues catalogues() {
		return this.context.getBean(Catalogues.class);
	}

	/** What the catalogues have in common, as the graph is now. */
	Catalogue crosswalk() {
		return this.context.getBean(CrosswalkRules.class).catalogue();
	}

	List<Source> sources() {
		return this.context.getBean(Reference.class).all(Source.class);
	}

	Map<Id, List<KindCount>> counts() {
		return this.context.getBean(SourceCounts.class).bySource();
	}

	/** The codes of the occupations that O*NET brought. */
	List<String> onetCodes() {
		return this.context.getBean(Reference.class).codes("onet", "ONET_SOC");
	}

	@Override
	public void close() {
		this.context.close();
	}

}
