package org.careeratlas.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells what there is, if the build left out the UI. */
@RestController
@Conditional(NoPagesController.NoPages.class)
class NoPagesController {

	private static final String TEXT = """
			Career Atlas, built without its pages: -Dskip.ui left out the UI and GraphiQL.

			POST /graphql                      GraphQL, with introspection
			GET  /actuator/health/readiness    whether the service is ready

			curl -s %s/graphql -H 'Content-Type: application/json' -d '{"query": "{ sources { name } }"}'
			""";

	@GetMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE)
	String overview() {
		return TEXT.formatted(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
	}

	static class NoPages extends NoneNestedConditions {

		NoPages() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnResource(resources = AppPage.LOCATION)
		static class HasPages {

		}

	}

}
