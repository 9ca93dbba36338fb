package org.careeratlas.server;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which other sites may ask from a browser, under {@code careeratlas.cors}.
 *
 * @param origins origins, such as {@code https://dashboards.example.org}; an asterisk
 * stands for anything, as in {@code https://*.example.org}; none by default
 */
@ConfigurationProperties("careeratlas.cors")
public record CorsProperties(@DefaultValue List<String> origins) {
}
