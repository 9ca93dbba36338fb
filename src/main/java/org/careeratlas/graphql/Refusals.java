package org.careeratlas.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that never become requests of GraphQL: with a status of HTTP, and with
 * an error in GraphQL's format, but not of its media type.
 */
@Component
class Refusals {

	private final JsonMapper json;

	Refusals(JsonMapper json) {
		this.json = json;
	}

	void refuse(HttpServletResponse response, HttpStatus status, ErrorCode code, String message) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getOutputStream()
			.write(this.json
				.writeValueAsBytes(Map.of("errors", List.of(ErrorAnswer.of(code, message).toSpecification()))));
	}

}
