package org.careeratlas.neo4j;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

class ServerAdviceTests {

	private final ServerAdvice advice = new ServerAdvice(new Neo4jConnectionDetails() {
		@Override
		public URI getUri() {
			return URI.create("bolt://db.example.org:7687");
		}
	});

	@Test
	void namesTheAddressThatCannotBeReachedAndWhatToSet() {
		var failure = new IllegalStateException(new ServiceUnavailableException("refused"));
		assertThat(this.advice.on(failure)).hasValueSatisfying((text) -> assertThat(text)
			.contains("bolt://db.example.org:7687 cannot be reached", "SPRING_NEO4J_URI"));
	}

	@Test
	void namesTheCredentialsThatAreRefused() {
		assertThat(this.advice.on(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
			.hasValueSatisfying((text) -> assertThat(text).contains("refuses", "SPRING_NEO4J_AUTHENTICATION_PASSWORD"));
	}

	@Test
	void aLockoutIsToldAsRefusedCredentialsAndAnInsecureConnectionIsNot() {
		var lockout = new SecurityException("Neo.ClientError.Security.AuthenticationRateLimit", "too many attempts");
		assertThat(this.advice.on(lockout)).isNotEmpty();
		assertThat(this.advice.on(new SecurityException("Failed to establish a secured connection", new IOException())))
			.isEmpty();
	}

	@Test
	void namesTheHomeDatabaseThatDoesNotExist() {
		var failure = new ClientException("Neo.ClientError.Database.DatabaseNotFound", "no atlas");
		assertThat(this.advice.on(new IllegalStateException(failure)))
			.hasValueSatisfying((text) -> assertThat(text).contains("home database", "ALTER USER"));
	}

	@Test
	void aConnectionThatDoesNotComeInTimeIsTold() {
		var failure = new ClientException("none", new TimeoutException());
		assertThat(this.advice.on(failure)).hasValueSatisfying((text) -> assertThat(text).contains("in time"));
	}

	@Test
	void knowsNothingOfOtherFailures() {
		assertThat(this.advice.on(new IllegalStateException("a bug"))).isEmpty();
	}

}
