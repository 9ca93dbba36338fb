package org.careeratlas.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Makes the server limit the connections of each address. */
@Component
class ConnectionLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final ConnectionProperties limits;

	private final Counter refused;

	ConnectionLimit(ConnectionProperties limits, MeterRegistry metrics) {
		this.limits = limits;
		this.refused = Counter.builder("careeratlas.connections.refused")
			.description("Connections of addresses that had too many")
			.register(metrics);
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.setProtocol(AddressLimitedProtocol.class.getName());
		TomcatProtocolHandlerCustomizer<AddressLimitedProtocol> limit = (protocol) -> protocol
			.limit(this.limits.connections(), this.refused::increment);
		server.addProtocolHandlerCustomizers(limit);
	}

}
