package org.careeratlas.command;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.KindWords;
import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.importer.seed.InvalidSeedException;
import org.careeratlas.importer.seed.Seed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a seed without a graph. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Checks the files of a seed, and tells all that is wrong with them. Needs no graph.")
class CheckCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the seed, with sources.yaml and roles/.")
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	/**
	 * Says how much the seed holds.
	 * @throws InvalidSeedException if anything is wrong with it
	 */
	@Override
	public void run() {
		Catalogue seed = Seed.read(this.folder);
		SortedMap<String, Long> nodes = seed.nodes()
			.stream()
			.collect(Collectors.groupingBy((node) -> node.labels().getFirst(), TreeMap::new, Collectors.counting()));
		this.spec.commandLine()
			.getOut()
			.printf("The seed in %s is sound: %d facts%n", this.folder, seed.facts().size());
		nodes.forEach(
				(kind, count) -> this.spec.commandLine().getOut().printf("  %-26s %,12d%n", KindWords.of(kind), count));
	}

}
