package org.careeratlas;

import org.careeratlas.command.CommandLineInterface;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs a command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerAtlas {

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	public static void main(String[] args) {
		sharePreemptively();
		if (CommandLineInterface.isCommand(args)) {
			System.exit(CommandLineInterface.run(args));
		}
		SpringApplication.run(CareerAtlas.class, args);
	}

	/**
	 * Virtual threads take turns only when they wait. With more threads of the operating
	 * system to carry them than there are processors, long computations leave some to
	 * everything else.
	 */
	private static void sharePreemptively() {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, String.valueOf(4 * Runtime.getRuntime().availableProcessors()));
		}
	}

}
