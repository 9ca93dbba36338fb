package org.careeratlas.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs statements. Reads are cancelled in Neo4j when they take too long, may go to a
 * replica, and see what this process wrote before.
 */
@Component
class Cypher {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final Neo4jClient client;

	private final GraphVersion version;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	/**
	 * A pooled connection may have died since its last use: a second try opens a new one.
	 */
	private final RetryTemplate twice = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(1)
		.delay(Duration.ofMillis(50))
		.predicate((failure) -> neo4jCause(failure) instanceof RetryableException)
		.build());

	Cypher(Neo4jClient client, GraphVersion version, PlatformTransactionManager transactions,
			GraphProperties properties) {
		this.client = client;
		this.version = version;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout((int) Math.max(1, properties.readTimeout().toSeconds()));
		this.writing = new TransactionTemplate(transactions);
	}

	/** The rows that the statement returns. */
	<T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> row) {
		return read(this.reading, statement, parameters, row);
	}

	/**
	 * The same for an import: it reads a great deal, and nobody waits for the answer.
	 */
	<T> List<T> readAll(String statement, Map<String, Object> parameters, Function<Record, T> row) {
		return read(this.writing, statement, parameters, row);
	}

	/** Does the work in one transaction. */
	void write(Consumer<Neo4jClient> work) {
		translated(() -> this.twice.execute(() -> this.writing.execute((transaction) -> {
			work.accept(this.client);
			return transaction;
		})));
		this.version.changed();
	}

	private <T> List<T> read(TransactionTemplate transactions, String statement, Map<String, Object> parameters,
			Function<Record, T> row) {
		return translated(
				() -> this.twice.execute(() -> transactions.execute((transaction) -> this.client.query(statement)
					.bindAll(parameters)
					.fetchAs(Record.class)
					.mappedBy((types, found) -> found)
					.all()
					.stream()
					.map(row)
					.toList())));
	}

	private static <T> T translated(Attempt<T> attempt) {
		try {
			return attempt.run();
		}
		catch (RetryException ex) {
			RuntimeException cause = (ex.getCause() instanceof RuntimeException unchecked) ? unchecked
					: new IllegalStateException(ex);
			throw translated(cause);
		}
	}

	private static RuntimeException translated(RuntimeException failure) {
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

	private interface Attempt<T> {

		T run() throws RetryException;

	}

}
