package org.careeratlas.web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class NoPagesTests {

	@Test
	void aServiceWithoutPagesTellsWhatThereIs() {
		new WebApplicationContextRunner()
			.withClassLoader(new FilteredClassLoader(new ClassPathResource("static/index.html")))
			.withUserConfiguration(NoPagesController.class)
			.run((context) -> assertThat(MockMvcTester.of(context.getBean(NoPagesController.class)).get().uri("/"))
				.hasStatusOk()
				.bodyText()
				.contains("-Dskip.ui", "POST /graphql", "http://localhost/graphql"));
	}

}
