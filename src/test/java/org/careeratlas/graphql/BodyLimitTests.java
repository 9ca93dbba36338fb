package org.careeratlas.graphql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A body that does not come to an end. */
class BodyLimitTests {

	private static final byte[] BODY = "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

	private final Refusals refusals = new Refusals(JsonMapper.shared());

	private final BodyLimit filter = new BodyLimit(Limits.with(Map.of("body", "1KB", "body-time", "50ms")),
			new GraphQlEndpoint(new GraphQlProperties(), this.refusals), JsonMapper.shared(), this.refusals);

	@Test
	void aBodyThatArrivesInTimeGoesOn() throws Exception {
		var chain = new MockFilterChain();
		this.filter.doFilter(request(new ByteArrayInputStream(BODY)), new MockHttpServletResponse(), chain);
		assertThat(chain.getRequest()).isInstanceOf(BufferedRequest.class);
	}

	@Test
	void aBodyThatDripsIsRefused() throws Exception {
		assertThatIsRefused(new InputStream() {
			@Override
			public int read() {
				return ' ';
			}

			@Override
			public int read(byte[] part, int offset, int length) {
				pause();
				part[offset] = ' ';
				return 1;
			}
		});
	}

	@Test
	void aBodyThatStopsIsRefused() throws Exception {
		assertThatIsRefused(new InputStream() {
			@Override
			public int read() throws SocketTimeoutException {
				throw new SocketTimeoutException();
			}
		});
	}

	private void assertThatIsRefused(InputStream body) throws Exception {
		var response = new MockHttpServletResponse();
		var chain = new MockFilterChain();
		this.filter.doFilter(request(body), response, chain);
		assertThat(chain.getRequest()).isNull();
		assertThat(response.getStatus()).isEqualTo(408);
		assertThat(response.getHeader("Connection")).isEqualTo("close");
		assertThat(response.getContentAsString()).contains("did not arrive", "BAD_REQUEST");
	}

	private static void pause() {
		try {
			Thread.sleep(10);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static MockHttpServletRequest request(InputStream body) {
		return new MockHttpServletRequest("POST", "/graphql") {
			@Override
			public String getServletPath() {
				return "/graphql";
			}

			@Override
			public ServletInputStream getInputStream() {
				return new DelegatingServletInputStream(body) {
					@Override
					public int read(byte[] part, int offset, int length) throws IOException {
						return body.read(part, offset, length);
					}
				};
			}
		};
	}

}
