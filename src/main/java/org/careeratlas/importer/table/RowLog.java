package org.careeratlas.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Counts the outcomes of a table's rows. */
final class RowLog {

	/** Maximum number of listed rows; all rows are counted. */
	static final int MAX_LISTED = 1000;

	private final String file;

	private final Map<RowRemark.Outcome, SortedMap<String, Long>> counts = new EnumMap<>(RowRemark.Outcome.class);

	private final List<RowRemark> remarks = new ArrayList<>();

	private final List<RowRemark> refused = new ArrayList<>();

	private final long startedAt = System.nanoTime();

	private long read;

	private long finishedAt;

	RowLog(String file) {
		this.file = file;
	}

	/** Counts a row and runs the code that reads it. */
	void row(long line, Runnable reading) {
		this.read++;
		try {
			reading.run();
		}
		catch (UnusedRowException ex) {
			ex.log(this, line);
		}
		catch (RefusedRowException ex) {
			ex.log(this, line);
		}
		catch (IdTakenException ex) {
			add(line, RowRemark.Outcome.SKIPPED, "the id of another row", ex.id().value());
		}
		this.finishedAt = System.nanoTime();
	}

	/**
	 * Adds the outcome of a row that was read before, or a note on a row that is used.
	 */
	void add(long line, RowRemark.Outcome outcome, String reason, @Nullable String detail) {
		this.counts.computeIfAbsent(outcome, (key) -> new TreeMap<>()).merge(reason, 1L, Long::sum);
		if (outcome != RowRemark.Outcome.LEFT_OUT && this.remarks.size() < MAX_LISTED) {
			this.remarks.add(new RowRemark(this.file, line, outcome, reason, detail));
		}
	}

	/** Adds a row for which the file is refused. */
	void refuse(long line, String reason, @Nullable String detail) {
		this.refused.add(new RowRemark(this.file, line, RowRemark.Outcome.SKIPPED, reason, detail));
	}

	/**
	 * Returns why the file must not be imported; empty if it may.
	 * @param location path of the file, for the message
	 */
	Optional<String> problem(String location) {
		if (!this.refused.isEmpty()) {
			return Optional
				.of("The file %s is refused: %s. Take it as its publisher offers it, not as another program saved it"
					.formatted(location, RowRemark.describe(this.refused, this.refused.size())));
		}
		return (this.read > 0 && report().used() == 0)
				? Optional.of("No row of the file %s can be used: %s".formatted(location, unused())) : Optional.empty();
	}

	private String unused() {
		return this.remarks.isEmpty()
				? "of %d, all are left out as %s".formatted(this.read,
						String.join(", ", counts(RowRemark.Outcome.LEFT_OUT).keySet()))
				: RowRemark.describe(this.remarks, this.read);
	}

	boolean isEmpty() {
		return this.read == 0;
	}

	/** Returns the report on the rows so far. */
	TableReport report() {
		long unused = total(RowRemark.Outcome.SKIPPED) + total(RowRemark.Outcome.LEFT_OUT);
		return new TableReport(this.file, this.read, this.read - unused, counts(RowRemark.Outcome.SKIPPED),
				counts(RowRemark.Outcome.LEFT_OUT), counts(RowRemark.Outcome.USED),
				Math.max(0, this.finishedAt - this.startedAt) / 1_000_000, List.copyOf(this.remarks));
	}

	private long total(RowRemark.Outcome outcome) {
		return counts(outcome).values().stream().mapToLong(Long::longValue).sum();
	}

	private SortedMap<String, Long> counts(RowRemark.Outcome outcome) {
		return this.counts.getOrDefault(outcome, new TreeMap<>());
	}

}
