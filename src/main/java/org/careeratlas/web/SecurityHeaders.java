package org.careeratlas.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forbids browsers to load anything from other sites or to run inline scripts; only the
 * editor of GraphiQL needs inline styles. Other sites may frame pages requested with
 * {@code ?embed=1}: these contain nothing that clickjacking could change. Over TLS,
 * browsers are told to use nothing else for a year.
 */
@Component
class SecurityHeaders extends OncePerRequestFilter {

	private static final String APP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "connect-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors ";

	private static final String GRAPHIQL = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'none'";

	private static final String POWERS = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

	private final UiProperties properties;

	SecurityHeaders(UiProperties properties) {
		this.properties = properties;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(request));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Permissions-Policy", POWERS);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		chain.doFilter(request, response);
	}

	private String policy(HttpServletRequest request) {
		if (request.getRequestURI().startsWith(request.getContextPath() + "/graphiql")) {
			return GRAPHIQL;
		}
		return APP + (isEmbedded(request) ? this.properties.frameAncestors() : "'none'");
	}

	/** Checks only the query string, since reading parameters could consume the body. */
	private static boolean isEmbedded(HttpServletRequest request) {
		return ("&" + request.getQueryString() + "&").contains("&embed=1&");
	}

}
