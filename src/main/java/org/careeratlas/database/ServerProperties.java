package org.careeratlas.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to deal with the server, under {@code careeratlas.server}.
 *
 * @param patience how long to wait for a connection: to be opened, and to become free
 */
@ConfigurationProperties("careeratlas.server")
record ServerProperties(@DefaultValue("2s") Duration patience) {
}
