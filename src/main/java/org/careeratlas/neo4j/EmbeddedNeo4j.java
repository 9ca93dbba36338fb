package org.careeratlas.neo4j;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.core.NestedExceptionUtils;

/**
 * A Neo4j engine inside this process, reachable over Bolt on a free local port. Only one
 * process at a time can use the directory.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private final DatabaseManagementService engine;

	private EmbeddedNeo4j(DatabaseManagementService engine) {
		this.engine = engine;
	}

	static EmbeddedNeo4j start(EmbeddedNeo4jProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		try {
			return new EmbeddedNeo4j(
					new DatabaseManagementServiceBuilder(directory).setConfig(BoltConnector.enabled, true)
						.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
						.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
						.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
						// The driver closes its connections before the engine stops
						.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
						.build());
		}
		catch (RuntimeException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof FileLockException) {
				throw new DirectoryInUseException(directory, ex);
			}
			throw ex;
		}
	}

	/** Returns the Bolt address of the engine. */
	URI uri() {
		var database = (GraphDatabaseAPI) this.engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
		return URI.create("bolt://localhost:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
	}

	@Override
	public void close() {
		this.engine.shutdown();
	}

}
