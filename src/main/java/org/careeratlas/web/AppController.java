package org.careeratlas.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Serves the page of the app at all of the app's paths, so that they survive a reload.
 * Browsers also get it for unknown paths, where the app helps to find the right one.
 */
@Controller
@ConditionalOnResource(resources = AppPage.LOCATION)
class AppController implements ErrorViewResolver {

	/** Paths requested by machines, which get a plain 404 response. */
	private static final List<String> NON_PAGE_PATHS = List.of("/graphql", "/actuator", "/assets");

	private final AppPage page;

	AppController(AppPage page) {
		this.page = page;
	}

	@GetMapping({ "/", "/roles/**", "/compare/**", "/plan/**", "/paths", "/explore/**", "/insights", "/data" })
	ResponseEntity<String> app(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.cacheControl(CacheControl.noCache())
			.body(this.page.under(request.getContextPath()));
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		return status == HttpStatus.NOT_FOUND && isPage(request) ? new ModelAndView((View) this::render) : null;
	}

	private static boolean isPage(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		return NON_PAGE_PATHS.stream().map(request.getContextPath()::concat).noneMatch(path::startsWith);
	}

	private void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader("Cache-Control", "no-cache");
		response.getWriter().write(this.page.under(request.getContextPath()));
	}

}
