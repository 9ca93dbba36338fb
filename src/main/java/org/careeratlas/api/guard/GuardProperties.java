package org.careeratlas.api.guard;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a request may ask for, under {@code careeratlas.limits}.
 *
 * @param body size of a request's body
 * @param deadline after which a request is answered with UNAVAILABLE
 * @param depth how deep fields may nest
 * @param fields how many fields, with fragments expanded
 * @param aliases how many aliases
 * @param definitions how many operations and fragments
 * @param nodes how many nodes, as the sizes of nested pages multiply
 */
@ConfigurationProperties("careeratlas.limits")
record GuardProperties(@DefaultValue("128KB") DataSize body, @DefaultValue("4500ms") Duration deadline,
		@DefaultValue("15") int depth, @DefaultValue("1000") int fields, @DefaultValue("50") int aliases,
		@DefaultValue("30") int definitions, @DefaultValue("2000000") long nodes) {
}
