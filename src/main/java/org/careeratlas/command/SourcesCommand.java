package org.careeratlas.command;

import java.io.PrintWriter;
import java.util.List;

import org.careeratlas.catalogue.KindWords;
import org.careeratlas.model.Source;
import org.careeratlas.sources.KindCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the sources of the graph, with their license terms and counts. */
@Command(name = "sources", mixinStandardHelpOptions = true,
		description = "Lists the sources that the graph takes facts from, with their licenses, the attributions that "
				+ "they require, and how much the graph holds of each.")
class SourcesCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public void run() {
		try (var graph = GraphSession.open()) {
			var counts = graph.counts();
			graph.sources().forEach((source) -> print(source, counts.getOrDefault(source.id(), List.of())));
		}
	}

	private void print(Source source, List<KindCount> counts) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.printf("%s  %s%n", source.id(), source.name());
		line("release", source.version());
		line("published by", source.publisher());
		line("read at", source.url());
		line("licence", source.licence());
		line("", source.licenceUrl());
		line("to be shown", source.attribution());
		line("imported", source.importedAt());
		counts.forEach((count) -> out.printf("  %-26s %,12d%n", KindWords.of(count.kind()), count.count()));
		out.println();
	}

	private void line(String what, @Nullable Object value) {
		if (value != null) {
			this.spec.commandLine().getOut().printf("  %-16s %s%n", what, value);
		}
	}

}
