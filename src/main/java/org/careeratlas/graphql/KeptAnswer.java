package org.careeratlas.graphql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * An answer as it was sent.
 *
 * @param headers what answering has added to them, besides the type
 * @param length of the body
 * @param gzip the body, compressed
 */
record KeptAnswer(String contentType, Map<String, List<String>> headers, int length, byte[] gzip) {

	private static final int BYTES_PER_ANSWER = 500;

	static KeptAnswer of(String contentType, Map<String, List<String>> headers, byte[] body) {
		var compressed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(compressed)) {
			out.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new KeptAnswer(contentType, headers, body.length, compressed.toByteArray());
	}

	/** Memory that it takes, in bytes. */
	int weight() {
		return BYTES_PER_ANSWER + this.gzip.length;
	}

	/** Sends it, compressed to a client that can read that. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(this.contentType);
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (acceptsGzip(request)) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			response.setContentLength(this.gzip.length);
			response.getOutputStream().write(this.gzip);
		}
		else {
			response.setContentLength(this.length);
			try (var body = new GZIPInputStream(new ByteArrayInputStream(this.gzip))) {
				body.transferTo(response.getOutputStream());
			}
		}
	}

	private static boolean acceptsGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0");
	}

}
