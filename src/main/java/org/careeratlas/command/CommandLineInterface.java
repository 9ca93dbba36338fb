package org.careeratlas.command;

import java.util.Set;

import org.careeratlas.catalogue.IdConflictException;
import org.careeratlas.catalogue.ImportSupersededException;
import org.careeratlas.catalogue.LargeLossException;
import org.careeratlas.importer.seed.InvalidSeedException;
import org.careeratlas.importer.table.DamagedCatalogueException;
import org.careeratlas.neo4j.DirectoryInUseException;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line; without a command, the service starts. */
@Command(name = "career-atlas", mixinStandardHelpOptions = true,
		description = "Imports catalogues of work into the graph, and checks seeds. Without a command, starts the service.",
		subcommands = { ImportCommand.class, CheckCommand.class, SourcesCommand.class, ProposeMatchesCommand.class,
				HelpCommand.class },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:something went wrong on our side", "2:the command or a setting is wrong",
				"3:the files are wrong, and nothing was written", "4:the graph cannot be reached or is in use",
				"5:another import of the same catalogue took over",
				"6:more than a tenth of a kind would be removed, and nothing was written" })
public final class CommandLineInterface {

	private static final Set<String> COMMANDS = Set.of("import", "check", "sources", "propose-matches", "help",
			"--help", "-h");

	private CommandLineInterface() {
	}

	/** Whether the arguments are a command rather than settings of the service. */
	public static boolean isCommand(String... arguments) {
		return arguments.length > 0 && COMMANDS.contains(arguments[0]);
	}

	/** Runs the command and returns its exit code. */
	public static int run(String... arguments) {
		return new CommandLine(new CommandLineInterface()).setExecutionExceptionHandler((failure, line, parsed) -> {
			int exitCode = exitCode(failure);
			if (exitCode == 1) {
				failure.printStackTrace(line.getErr());
			}
			else {
				line.getErr().println(message(failure));
			}
			return exitCode;
		}).execute(arguments);
	}

	private static int exitCode(@Nullable Throwable failure) {
		return switch (failure) {
			case null -> 1;
			case InvalidConfigurationPropertyValueException _ -> 2;
			case DamagedCatalogueException _, InvalidSeedException _, IdConflictException _ -> 3;
			case GraphUnavailableException _, DirectoryInUseException _ -> 4;
			case ImportSupersededException _ -> 5;
			case LargeLossException _ -> 6;
			default -> exitCode(failure.getCause());
		};
	}

	/**
	 * Returns the message of the innermost failure with an exit code of its own, without
	 * those around it.
	 */
	private static String message(Throwable failure) {
		Throwable known = failure;
		while (known.getCause() != null && exitCode(known.getCause()) != 1) {
			known = known.getCause();
		}
		return known.getMessage() + advice(known);
	}

	private static String advice(Throwable failure) {
		return switch (failure) {
			case DirectoryInUseException _ ->
				": stop the service first, or let both use one server with SPRING_NEO4J_URI";
			case LargeLossException _ -> ": give the whole release, or add --allow-removals if that is meant";
			default -> "";
		};
	}

}
