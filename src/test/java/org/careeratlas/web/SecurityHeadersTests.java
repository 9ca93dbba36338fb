package org.careeratlas.web;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	private final SecurityHeaders filter = new SecurityHeaders(new UiProperties("*", true));

	@Test
	void behindTlsBrowsersAreTiedToIt() throws Exception {
		var request = new MockHttpServletRequest("GET", "/");
		request.setSecure(true);
		var response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
	}

}
