package org.careeratlas.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

import org.careeratlas.graph.Catalogue;
import org.careeratlas.graph.CatalogueChanges;
import org.careeratlas.graph.CatalogueChanges.Change;
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

/** What all imports have in common: how they are asked for, and what they say. */
class ImportOptions {

	@Spec(Target.MIXEE)
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--dry-run", description = "Say what would be added, changed and removed, and write nothing.")
	private boolean dryRun;

	private @Nullable Path report;

	/** Before anything is imported: afterwards is too late to hear of it. */
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

	/** Writes what was read to the graph, or plans to. */
	void write(Graph graph, CatalogueReading reading) {
		summarize(reading.report());
		CatalogueChanges changes = write(graph, reading.catalogue());
		if (this.report != null) {
			var content = new LinkedHashMap<String, Object>(Map.of("read", reading.report()));
			content.put("written", Map.of("dryRun", this.dryRun, "nodes", changes.nodes(), "facts", changes.facts(),
					"pending", changes.pending()));
			JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(this.report.toFile(), content);
		}
	}

	/**
	 * The same for a catalogue that has no report. What it has in common with others
	 * follows, but not as a plan: it depends on what was written.
	 */
	CatalogueChanges write(Graph graph, Catalogue catalogue) {
		if (this.dryRun) {
			return said(catalogue, graph.catalogues().plan(catalogue));
		}
		CatalogueChanges changes = replace(graph, catalogue);
		replace(graph, graph.crosswalk());
		return changes;
	}

	private CatalogueChanges replace(Graph graph, Catalogue catalogue) {
		try (var progress = new TerminalProgress(out())) {
			return said(catalogue, graph.catalogues().replace(catalogue, progress));
		}
	}

	private CatalogueChanges said(Catalogue catalogue, CatalogueChanges changes) {
		list("nodes", changes.nodes());
		list("facts", changes.facts());
		String said = changes.isEmpty() ? "nothing has changed since the last import" : changes.toString();
		out().printf("%s%s: %s%n", this.dryRun ? "Would be written, " : "", catalogue.origin(), said);
		return changes;
	}

	private void summarize(ImportReport report) {
		for (TableReport table : report.tables()) {
			out().printf("%s: %d rows read, %d used%s%s%s%n", table.file(), table.read(), table.used(),
					reasons("skipped", table.skipped()), reasons("left out", table.leftOut()),
					reasons("noted", table.noted()));
		}
		report.missing().forEach((file) -> out().printf("missing: %s%n", file));
	}

	private static String reasons(String what, SortedMap<String, Long> rows) {
		return rows.isEmpty() ? "" : ", %s %s".formatted(what, rows);
	}

	private void list(String what, SortedMap<String, Change> changes) {
		changes.forEach((kind, change) -> out().printf("  %-6s %-18s +%d ~%d -%d%n", what, kind, change.added(),
				change.changed(), change.removed()));
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
