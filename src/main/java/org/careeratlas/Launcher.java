package org.careeratlas;

/**
 * The entry point of the jar. It is compiled for an older Java than the rest, so that it
 * can say which one is needed.
 */
public final class Launcher {

	private static final int NEEDED = 25;

	private Launcher() {
	}

	public static void main(String[] args) throws ReflectiveOperationException {
		if (Runtime.version().feature() < NEEDED) {
			System.err.printf(
					"Career Atlas needs Java %d, but this is Java %s (%s): install JDK %d, for instance from "
							+ "adoptium.net, and start it with that java.%n",
					NEEDED, Runtime.version(), System.getProperty("java.home"), NEEDED);
			System.exit(1);
		}
		Class.forName("org.careeratlas.CareerAtlas").getMethod("main", String[].class).invoke(null, (Object) args);
	}

}
