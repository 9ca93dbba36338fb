package org.careeratlas.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.careeratlas.model.Id;
import org.careeratlas.text.MatchProposals.Candidate;
import org.careeratlas.text.MatchProposals.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Writes matches that editors may accept. */
@Command(name = "propose-matches", mixinStandardHelpOptions = true,
		description = "Looks for the skills and tools of one catalogue that no source matches with another one, and writes "
				+ "what is nearest there by meaning, for editors to accept into the matches of a seed.")
class ProposeMatchesCommand implements Runnable {

	/** A JSON string is a YAML one, too. */
	private static final JsonMapper JSON = JsonMapper.shared();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CATALOGUE", description = "The catalogue to match: seed, onet or esco.")
	@SuppressWarnings("NullAway.Init")
	private String catalogue;

	@Parameters(index = "1", paramLabel = "TARGET", description = "The catalogue to look in: onet or esco.")
	@SuppressWarnings("NullAway.Init")
	private String target;

	@Parameters(index = "2", paramLabel = "FILE", description = "The YAML file to write, which must not exist.")
	@SuppressWarnings("NullAway.Init")
	private Path file;

	@Option(names = "--least", paramLabel = "SIMILARITY", defaultValue = "0.6",
			description = "Least similarity of names, 0 to 1; ${DEFAULT-VALUE} by default.")
	private double least;

	/**
	 * Writes the file.
	 * @throws ParameterException if the file exists or cannot be written
	 */
	@Override
	public void run() {
		if (Files.exists(this.file)) {
			throw refused("%s exists already".formatted(this.file));
		}
		PrintWriter out = this.spec.commandLine().getOut();
		List<Proposal> proposals;
		try (var graph = GraphSession.open(); var progress = new TerminalProgress(out)) {
			proposals = graph.matchProposals()
				.between(new Id(this.catalogue), new Id(this.target), this.least,
						(done, total) -> progress.written("names", done, total));
		}
		write(proposals);
		out.printf("%d proposals are in %s%n", proposals.size(), this.file);
	}

	private void write(List<Proposal> proposals) {
		try (var writer = new PrintWriter(Files.newBufferedWriter(this.file, StandardOpenOption.CREATE_NEW))) {
			writer.println(
					"# Proposed by the meanings of names, most similar first: read both descriptions, correct the mapping,");
			writer.println("# and move what is right to the seed.");
			writer.println("matches:" + (proposals.isEmpty() ? " []" : ""));
			proposals.forEach((proposal) -> write(proposal, writer));
		}
		catch (FileAlreadyExistsException ex) {
			throw refused("%s exists already".formatted(this.file));
		}
		catch (IOException ex) {
			throw refused("%s cannot be written: %s".formatted(this.file, ex.getMessage()));
		}
	}

	private static void write(Proposal proposal, PrintWriter writer) {
		Candidate best = proposal.best();
		writer.printf(Locale.ROOT, "  # %s: %s%n", proposal.name(), score(best));
		Candidate next = proposal.runnerUp();
		if (next != null) {
			writer.printf(Locale.ROOT, "  # next: %s, %s%n", score(next), next.concept());
		}
		writer.printf(Locale.ROOT, "  - concept: %s%n    mapping: %s%n    target: %s%n    name: %s%n",
				proposal.concept(), best.matched().equalsIgnoreCase(proposal.name()) ? "exact" : "close",
				best.concept(), JSON.writeValueAsString(best.name()));
	}

	private static String score(Candidate candidate) {
		return "%.3f %s".formatted(candidate.similarity(), candidate.name())
				+ (candidate.matched().equals(candidate.name()) ? "" : " (%s)".formatted(candidate.matched()));
	}

	private ParameterException refused(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
