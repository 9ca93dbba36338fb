package org.careeratlas.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

import org.careeratlas.catalogue.Catalogue;
import org.careeratlas.catalogue.CatalogueChanges;
import org.careeratlas.catalogue.CatalogueChanges.Change;
import org.careeratlas.catalogue.Catalogues;
import org.careeratlas.catalogue.ImportProgress;
import org.careeratlas.catalogue.KindWords;
import org.careeratlas.catalogue.LargeLossException;
import org.careeratlas.importer.table.CatalogueReading;
import org.careeratlas.importer.table.ImportReport;
import org.careeratlas.importer.table.TableReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import tools.jackson.databind.json.JsonMapper;

import static org.careeratlas.catalogue.CatalogueChanges.NONE;

/** Options and output that all imports share. */
class ImportOptions {

	@Spec(Target.MIXEE)
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--dry-run", description = "Show what would be added, changed and removed, and write nothing.")
	private boolean dryRun;

	@Option(names = "--complete",
			description = "The files are all there is: remove also what files that are missing brought before.")
	private boolean complete;

	@Option(names = "--allow-removals", description = "Write also if more than a tenth of a kind is removed.")
	private boolean allowRemovals;

	private @Nullable Path report;

	/** Checks that the report can be written, before anything is imported. */
	@Option(names = "--report", paramLabel = "FILE",
			description = "Write what became of every row to a JSON file: read, used, and not used with the reason.")
	void report(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : folder)) {
			throw new ParameterException(this.spec.commandLine(),
					"The report cannot be written to '%s'".formatted(file));
		}
		this.report = file;
	}

	/** Writes a catalogue to the graph, or plans to, along with its report. */
	void write(GraphSession graph, CatalogueReading reading) {
		write(graph, List.of(reading.catalogue()), reading.report());
	}

	/** Same for several catalogues from the same files. */
	void write(GraphSession graph, List<Catalogue> catalogues, ImportReport read) {
		printReport(read);
		CatalogueChanges changes = write(graph, catalogues);
		if (this.report != null) {
			var content = new LinkedHashMap<String, Object>(Map.of("read", read));
			content.put("disputedMatches", disputed(graph));
			content.put("written", Map.of("dryRun", this.dryRun, "nodes", changes.nodes(), "facts", changes.facts(),
					"pending", changes.pending()));
			JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(this.report.toFile(), content);
		}
	}

	/** Returns the matches of the rules that publishers contradict. */
	private static List<Map<String, Object>> disputed(GraphSession graph) {
		return graph.crosswalk()
			.facts()
			.stream()
			.filter((fact) -> fact.type().equals(Catalogue.DISPUTED_MATCH))
			.<Map<String, Object>>map((fact) -> Map.of("from", fact.from().value(), "to", fact.to().value(), "mapping",
					fact.properties().get("mapping"), "note", fact.properties().get("note")))
			.toList();
	}

	/** Same for a catalogue without a report. */
	CatalogueChanges write(GraphSession graph, Catalogue catalogue) {
		return write(graph, List.of(catalogue));
	}

	/**
	 * The crosswalk is updated afterwards, but not part of a plan: it depends on what was
	 * written.
	 */
	private CatalogueChanges write(GraphSession graph, List<Catalogue> catalogues) {
		List<Catalogue> wanted = this.complete ? catalogues.stream().map(Catalogue::complete).toList() : catalogues;
		if (this.dryRun) {
			return wanted.stream().map((catalogue) -> plan(graph, catalogue)).reduce(NONE, CatalogueChanges::plus);
		}
		if (wanted.size() > 1) {
			wanted.forEach((catalogue) -> requireSmallLosses(catalogue, graph.catalogues().plan(catalogue)));
		}
		CatalogueChanges changes = wanted.stream()
			.map((catalogue) -> replace(graph, catalogue))
			.reduce(NONE, CatalogueChanges::plus);
		updateCrosswalk(graph);
		return changes;
	}

	private CatalogueChanges plan(GraphSession graph, Catalogue catalogue) {
		CatalogueChanges changes = print(catalogue, graph.catalogues().plan(catalogue));
		requireSmallLosses(catalogue, changes);
		return changes;
	}

	/** Of several catalogues, all are written or none. */
	private void requireSmallLosses(Catalogue catalogue, CatalogueChanges changes) {
		if (!this.allowRemovals && !changes.losses().isEmpty()) {
			throw new LargeLossException(catalogue.origin(), changes.losses());
		}
	}

	private CatalogueChanges replace(GraphSession graph, Catalogue catalogue) {
		Catalogues catalogues = graph.catalogues();
		return print(catalogue, showing((progress) -> this.allowRemovals ? catalogues.replace(catalogue, progress)
				: catalogues.replaceCautiously(catalogue, progress)));
	}

	private void updateCrosswalk(GraphSession graph) {
		Catalogue crosswalk = graph.crosswalk();
		print(crosswalk, showing((progress) -> graph.catalogues().replace(crosswalk, progress)));
	}

	/** The progress bar ends before the sum is printed, over which it would be drawn. */
	private CatalogueChanges showing(Function<ImportProgress, CatalogueChanges> work) {
		try (var progress = new TerminalProgress(out())) {
			return work.apply(progress);
		}
	}

	private CatalogueChanges print(Catalogue catalogue, CatalogueChanges changes) {
		printChanges("nodes", changes.nodes());
		printChanges("facts", changes.facts());
		String summary = changes.isEmpty() ? "nothing has changed since the last import" : changes.toString();
		out().printf("%s%s: %s%n", this.dryRun ? "Would be written, " : "", catalogue.origin(), summary);
		return changes;
	}

	private void printReport(ImportReport report) {
		for (TableReport table : report.tables()) {
			out().printf("%s: %d rows read, %d used%s%s%s%n", table.file(), table.read(), table.used(),
					reasons("skipped", table.skipped()), reasons("left out", table.leftOut()),
					reasons("noted", table.noted()));
		}
		report.missing()
			.forEach((file) -> out()
				.printf(this.complete ? "missing: %s%n" : "missing: %s; what it brought before stays%n", file));
	}

	private static String reasons(String what, SortedMap<String, Long> rows) {
		return rows.isEmpty() ? "" : ", %s %s".formatted(what, rows);
	}

	private void printChanges(String what, SortedMap<String, Change> changes) {
		changes.forEach((kind, change) -> out().printf("  %-6s %-26s +%d ~%d -%d%n", what, KindWords.of(kind),
				change.added(), change.changed(), change.removed()));
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
