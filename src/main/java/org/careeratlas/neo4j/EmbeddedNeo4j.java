package org.careeratlas.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.CheckpointPolicy;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/**
 * A Neo4j engine inside this process, reachable over Bolt on a free local port. Only one
 * process at a time can use the directory.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	/** What is written between two checkpoints; starting after a crash replays it. */
	private static final DataSize LOG = DataSize.ofMegabytes(64);

	/** The engine hangs where it cannot even write its log. */
	private static final DataSize START = DataSize.ofMegabytes(16);

	private static final String USER = "neo4j";

	private static final int PASSWORD_LENGTH = 32;

	private final DatabaseManagementService engine;

	private final AuthToken token;

	private EmbeddedNeo4j(DatabaseManagementService engine, AuthToken token) {
		this.engine = engine;
		this.token = token;
	}

	/**
	 * Any process of the machine can reach the port, but only this one knows the
	 * password.
	 */
	private static AuthToken protect(DatabaseManagementService engine) {
		String password = new SecureRandom().ints(PASSWORD_LENGTH, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		engine.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER %s SET PASSWORD $password CHANGE NOT REQUIRED".formatted(USER),
					Map.of("password", password));
		return AuthTokens.basic(USER, password);
	}

	/**
	 * Starts the engine.
	 * @throws DirectoryInUseException if another process uses the directory
	 * @throws GraphUnavailableException if the engine cannot start there
	 */
	static EmbeddedNeo4j start(EmbeddedNeo4jProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		requireWritable(directory);
		try {
			DatabaseManagementService engine = new DatabaseManagementServiceBuilder(directory)
				.setConfig(settings(properties))
				.build();
			LogFailures.listen();
			engine.registerDatabaseEventListener(new EnginePanic(directory));
			return started(engine);
		}
		catch (RuntimeException ex) {
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			throw (cause instanceof FileLockException) ? new DirectoryInUseException(directory, ex)
					: unopened(directory, cause);
		}
	}

	private static GraphUnavailableException unopened(Path directory, Throwable cause) {
		return new GraphUnavailableException("The graph in %s cannot be opened: %s".formatted(directory, cause), cause);
	}

	private static void requireWritable(Path directory) {
		try {
			Files.createDirectories(directory);
			Files.delete(Files.createTempFile(directory, "writable", null));
			new EmbeddedDisk(directory).requireRoom(START);
		}
		catch (IOException ex) {
			throw unopened(directory, ex);
		}
	}

	/** The engine starts also if its database does not, or cannot be written. */
	private static EmbeddedNeo4j started(DatabaseManagementService engine) {
		try {
			engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx().close();
			return new EmbeddedNeo4j(engine, protect(engine));
		}
		catch (RuntimeException ex) {
			engine.shutdown();
			throw ex;
		}
	}

	private static Map<Setting<?>, Object> settings(EmbeddedNeo4jProperties properties) {
		return Map.of(GraphDatabaseSettings.auth_enabled, true, BoltConnector.enabled, true,
				BoltConnector.listen_address, new SocketAddress("localhost", 0), GraphDatabaseSettings.pagecache_memory,
				properties.pageCache().toBytes(), GraphDatabaseSettings.transaction_monitor_check_interval,
				Duration.ofMillis(500),
				// The log is not kept longer than recovery needs it
				GraphDatabaseSettings.keep_logical_logs, "keep_none",
				GraphDatabaseSettings.logical_log_rotation_threshold, LOG.toBytes(),
				GraphDatabaseSettings.check_point_policy, CheckpointPolicy.VOLUME,
				GraphDatabaseSettings.check_point_interval_volume, LOG.toBytes(),
				// The driver closes its connections before the engine stops
				GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
	}

	/** Returns the Bolt address of the engine. */
	URI uri() {
		var database = (GraphDatabaseAPI) this.engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
		return URI.create("bolt://localhost:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
	}

	/** Returns what the engine asks for, which differs with each start. */
	AuthToken token() {
		return this.token;
	}

	@Override
	public void close() {
		this.engine.shutdown();
	}

}
