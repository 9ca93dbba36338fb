package org.careeratlas.neo4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.careeratlas.model.CanceledException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs Cypher statements. Reads are canceled in Neo4j when they take too long, may be
 * routed to a replica, and see earlier writes of this process.
 */
@Component
public class Cypher {

	private static final ScopedValue<Boolean> WITHOUT_TIME_LIMIT = ScopedValue.newInstance();

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	/** Where Spring Data logs its statements. */
	private static final Logger statements = LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	private final Driver driver;

	/** Of the transactions that this process has committed. */
	private final Neo4jBookmarkManager bookmarks;

	private final Neo4jClient client;

	private final GraphVersion version;

	private final ObjectProvider<EmbeddedDisk> disk;

	private final TransactionConfig timeLimit;

	private final TransactionTemplate readTransactions;

	private final TransactionTemplate writeTransactions;

	/**
	 * Retries once on a new connection, since a pooled one may have died since its last
	 * use.
	 */
	private final RetryTemplate retryOnce = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(1)
		.delay(Duration.ofMillis(50))
		.predicate((failure) -> neo4jCause(failure) instanceof RetryableException)
		.build());

	Cypher(Driver driver, Neo4jBookmarkManager bookmarks, Neo4jClient client, GraphVersion version,
			PlatformTransactionManager transactions, GraphProperties properties, ObjectProvider<EmbeddedDisk> disk) {
		this.driver = driver;
		this.bookmarks = bookmarks;
		this.client = client;
		this.version = version;
		this.disk = disk;
		Duration limit = Duration.ofSeconds(Math.max(1, properties.readTimeout().toSeconds()));
		this.timeLimit = TransactionConfig.builder().withTimeout(limit).build();
		this.readTransactions = new TransactionTemplate(transactions);
		this.readTransactions.setReadOnly(true);
		this.readTransactions.setTimeout((int) limit.toSeconds());
		this.writeTransactions = new TransactionTemplate(transactions);
	}

	/**
	 * Returns the mapped rows of a statement.
	 * @throws GraphUnavailableException if the database cannot be reached or does not
	 * answer in time
	 * @throws CanceledException if nobody waits for this thread any more
	 */
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return read(this.timeLimit, statement, parameters, mapper);
	}

	/**
	 * Same as {@link #read(String, Map, Function)}, but without a time limit, for
	 * imports, which read large parts of the graph.
	 */
	public <T> List<T> readAll(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return read(TransactionConfig.empty(), statement, parameters, mapper);
	}

	/** Runs reads of a repository with the same time limit and errors. */
	public <T> T read(Supplier<T> work) {
		return read(this.readTransactions, work);
	}

	/**
	 * Runs work of this thread whose reads have no time limit, since nobody waits for
	 * them.
	 */
	public static void withoutTimeLimit(Runnable work) {
		ScopedValue.where(WITHOUT_TIME_LIMIT, true).run(work);
	}

	/**
	 * Runs work in one transaction that may change anything.
	 * @throws GraphUnavailableException if the database cannot be reached, or if the disk
	 * of the embedded engine is nearly full
	 */
	public void write(Consumer<Neo4jClient> work) {
		change((client) -> {
			work.accept(client);
			return Change.EVERYTHING;
		});
	}

	/**
	 * Runs work in one transaction, which tells what it has changed. What was remembered
	 * of that is forgotten before this returns.
	 * @throws GraphUnavailableException if the database cannot be reached, or if the disk
	 * of the embedded engine is nearly full
	 */
	public void change(Function<Neo4jClient, Change> work) {
		this.disk.ifAvailable(EmbeddedDisk::requireRoom);
		translateFailures(() -> this.retryOnce.execute(() -> this.writeTransactions.execute((transaction) -> {
			ChangeLog.add(this.client, work.apply(this.client));
			return transaction;
		})));
		this.version.changed();
	}

	/** Runs work in one transaction that only reads, without a time limit. */
	public <T> T readAll(Function<Neo4jClient, T> work) {
		return read(this.writeTransactions, () -> work.apply(this.client));
	}

	/**
	 * Runs the statement on its own: to begin and commit a transaction would take two
	 * more round trips.
	 */
	private <T> List<T> read(TransactionConfig limit, String statement, Map<String, Object> parameters,
			Function<Record, T> mapper) {
		Staleness.forbidReading();
		statements.debug("Executing:{}{}", System.lineSeparator(), statement);
		TransactionConfig effective = WITHOUT_TIME_LIMIT.isBound() ? TransactionConfig.empty() : limit;
		return translateFailures(() -> this.retryOnce.execute(() -> {
			try (Session session = this.driver.session(SessionConfig.builder()
				.withDefaultAccessMode(AccessMode.READ)
				.withBookmarks(this.bookmarks.getBookmarks())
				.build())) {
				return session.run(statement, parameters, effective).list();
			}
		})).stream().map(mapper).toList();
	}

	private <T> T read(TransactionTemplate transactions, Supplier<T> work) {
		Staleness.forbidReading();
		TransactionTemplate effective = WITHOUT_TIME_LIMIT.isBound() ? this.writeTransactions : transactions;
		return translateFailures(() -> this.retryOnce.execute(() -> effective.execute((transaction) -> work.get())));
	}

	private static <T> T translateFailures(Work<T> work) {
		try {
			return work.run();
		}
		catch (RetryException ex) {
			RuntimeException cause = (ex.getCause() instanceof RuntimeException unchecked) ? unchecked
					: new IllegalStateException(ex);
			throw translate(cause);
		}
	}

	/** An interrupt makes the driver end the statement and drop the connection. */
	private static RuntimeException translate(RuntimeException failure) {
		CanceledException.throwIfCanceled();
		return switch (neo4jCause(failure)) {
			case ServiceUnavailableException _, SessionExpiredException _, TransientException _,
					AuthenticationException _ ->
				new GraphUnavailableException("The graph database cannot be reached", failure);
			case ClientException ex when ex.getCause() instanceof TimeoutException ->
				new GraphUnavailableException("No connection to the graph database is free", failure);
			case Neo4jException ex when ex.code().startsWith(TIMED_OUT) -> new GraphUnavailableException(
					"The graph database did not answer in time; ask for less at once", failure);
			case null, default -> failure;
		};
	}

	private static @Nullable Neo4jException neo4jCause(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException ex) {
				return ex;
			}
		}
		return null;
	}

	private interface Work<T> {

		T run() throws RetryException;

	}

}
