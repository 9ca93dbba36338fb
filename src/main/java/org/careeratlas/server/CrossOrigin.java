package org.careeratlas.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Tells browsers which other sites may ask, before anything can refuse a request. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

	private static final Duration KNOWN = Duration.ofHours(1);

	private static final String REFUSAL = "{\"errors\": [{\"message\": \"This origin may not ask: careeratlas.cors.origins"
			+ " does not name it\", \"extensions\": {\"code\": \"BAD_REQUEST\", \"classification\": \"BAD_REQUEST\"}}]}";

	@Bean
	FilterRegistrationBean<CorsFilter> cors(CorsProperties properties, GraphQlProperties graphQl) {
		var rules = new CorsConfiguration();
		rules.setAllowedOriginPatterns(properties.origins());
		rules.setAllowedMethods(List.of("GET", "POST"));
		rules.addAllowedHeader(CorsConfiguration.ALL);
		rules.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "X-Request-Id"));
		rules.setMaxAge(KNOWN);
		var paths = new UrlBasedCorsConfigurationSource();
		paths.registerCorsConfiguration(graphQl.getHttp().getPath() + "/**", rules);
		var cors = new CorsFilter(paths);
		cors.setCorsProcessor(new Refusing());
		var filter = new FilterRegistrationBean<>(cors);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		filter.setEnabled(!properties.origins().isEmpty());
		return filter;
	}

	/** Says in JSON that a site may not ask, as any other refusal is said. */
	private static final class Refusing extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) throws IOException {
			response.setStatusCode(HttpStatus.FORBIDDEN);
			response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
			response.getBody().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
			response.flush();
		}

	}

}
