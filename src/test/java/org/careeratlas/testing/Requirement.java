package org.careeratlas.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.testcontainers.DockerClientFactory;

/**
 * What a test may need of the machine it runs on. Where it is missing, the test is
 * skipped and a line says so; where the environment variable
 * {@code CAREERATLAS_TESTS_REQUIRE} names it, as in {@code docker,browser}, the test
 * fails.
 */
public enum Requirement {

	/** A Docker engine. */
	DOCKER("no Docker engine answers") {
		@Override
		boolean isMet() {
			return Docker.ANSWERS;
		}
	},

	/** A Chromium, see {@link #chromium()}. */
	BROWSER("there is no Chromium; the environment variable CHROMIUM may name one") {
		@Override
		boolean isMet() {
			return chromium().isPresent();
		}
	},

	/** The pages, which a build with {@code -Dskip.ui} leaves out. */
	PAGES("the pages were not built") {
		@Override
		boolean isMet() {
			return Requirement.class.getResource("/static/index.html") != null;
		}
	},

	/** npm, and with it Node. */
	NPM("there is no npm") {
		@Override
		boolean isMet() {
			return runs("npm", "--version");
		}
	},

	/** curl. */
	CURL("there is no curl") {
		@Override
		boolean isMet() {
			return runs("curl", "--version");
		}
	},

	/** Python 3. */
	PYTHON("there is no Python") {
		@Override
		boolean isMet() {
			return runs("python3", "--version");
		}
	},

	/** R with its library jsonlite. */
	R("there is no R with jsonlite") {
		@Override
		boolean isMet() {
			return runs("Rscript", "-e", "library(jsonlite)");
		}
	};

	private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium");

	private final String lack;

	Requirement(String lack) {
		this.lack = lack;
	}

	/** The browser that tests drive. */
	public static Optional<Path> chromium() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), BROWSERS.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	abstract boolean isMet();

	private static boolean runs(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Why a test that needs this cannot run. */
	String lack() {
		return this.lack;
	}

	/** Whether a test must run, so that a missing requirement is a failure. */
	boolean isDemanded() {
		String demanded = System.getenv().getOrDefault("CAREERATLAS_TESTS_REQUIRE", "");
		return List.of(demanded.toLowerCase(Locale.ROOT).split("[,\\s]+")).contains(name().toLowerCase(Locale.ROOT));
	}

	/** Asked once a process: an engine that does not answer takes seconds. */
	private static final class Docker {

		private static final boolean ANSWERS = answers();

		/** An engine may answer and yet be of no use, as without its helper images. */
		private static boolean answers() {
			try {
				return DockerClientFactory.instance().isDockerAvailable();
			}
			catch (RuntimeException ex) {
				System.out.println("Docker cannot be used: " + ex.getMessage());
				return false;
			}
		}

	}

}
