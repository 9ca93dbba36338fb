package org.careeratlas.dashboards;

import java.io.IOException;

import org.careeratlas.testing.AtlasTest;
import org.careeratlas.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Each dashboard is one request, which the seed alone answers. */
@AtlasTest
class DashboardTests {

	@LocalServerPort
	private int port;

	@Test
	void thereAreTwelve() throws IOException {
		assertThat(Dashboard.all()).hasSize(12);
	}

	@ParameterizedTest
	@MethodSource("org.careeratlas.dashboards.Dashboard#all")
	void eachIsAnsweredInOneRequestWithoutErrors(Dashboard dashboard) {
		RawHttp.Answer answer = new RawHttp(this.port).ask(dashboard.document());
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data().values()).isNotEmpty().noneMatch(JsonNode::isNull);
	}

}
