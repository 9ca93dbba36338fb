package org.careeratlas;

import org.careeratlas.command.CommandLineInterface;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs a command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CareerAtlas {

	public static void main(String[] args) {
		if (CommandLineInterface.isCommand(args)) {
			System.exit(CommandLineInterface.run(args));
		}
		SpringApplication.run(CareerAtlas.class, args);
	}

}
