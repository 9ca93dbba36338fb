package org.careeratlas.command;

import org.careeratlas.graph.KindCount;
import org.careeratlas.graph.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what the graph holds of whom. */
@Command(name = "sources", mixinStandardHelpOptions = true,
		description = "Lists the sources that the graph takes facts from, with their releases and counts.")
class SourcesCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public void run() {
		try (var graph = Graph.open()) {
			graph.sources().forEach(this::print);
		}
	}

	private void print(Source source) {
		var out = this.spec.commandLine().getOut();
		out.printf("%s  %s%s, imported %s%n", source.id(), source.name(),
				(source.version() != null) ? " " + source.version() : "", source.importedAt());
		for (KindCount count : source.counts()) {
			out.printf("  %-18s %d%n", count.kind(), count.count());
		}
	}

}
