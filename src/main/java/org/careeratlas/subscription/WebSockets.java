package org.careeratlas.subscription;

import org.careeratlas.server.CorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens WebSockets for pages of this site and those that {@code careeratlas.cors.origins}
 * names: browsers leave that check to the server.
 */
@Configuration(proxyBeanMethods = false)
class WebSockets {

	@Bean
	GraphQlWebSocketHandler webSocketHandler(WebGraphQlHandler graphQl, GraphQlProperties properties, JsonMapper json,
			CorsProperties cors) {
		var rules = new CorsConfiguration();
		rules.setAllowedOriginPatterns(cors.origins());
		return new GraphQlWebSocketHandler(graphQl, new JacksonJsonHttpMessageConverter(json),
				properties.getWebsocket().getConnectionInitTimeout(), properties.getWebsocket().getKeepAlive(), rules);
	}

}
