package org.careeratlas.command;

import java.io.Console;
import java.io.PrintWriter;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.careeratlas.catalogue.ImportProgress;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress as a bar for each kind of rows on a terminal, and as lines elsewhere.
 */
final class TerminalProgress implements ImportProgress, AutoCloseable {

	private static final int LINE_EVERY = 20_000;

	private final PrintWriter out;

	private final boolean terminal;

	private @Nullable ProgressBar bar;

	private String current = "";

	TerminalProgress(PrintWriter out) {
		this.out = out;
		Console console = System.console();
		this.terminal = console != null && console.isTerminal();
	}

	@Override
	public void written(String what, long done, long total) {
		if (!this.terminal) {
			if (done == total || done % LINE_EVERY == 0) {
				this.out.printf("%s: %d of %d%n", what, done, total);
				this.out.flush();
			}
			return;
		}
		if (!what.equals(this.current)) {
			close();
			this.current = what;
		}
		if (this.bar == null) {
			this.bar = new ProgressBarBuilder().setTaskName(what)
				.setInitialMax(total)
				.setStyle(ProgressBarStyle.ASCII)
				.showSpeed()
				.build();
		}
		this.bar.stepTo(done);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
