package org.careeratlas.graphql;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests, under {@code careeratlas.limits}.
 *
 * @param body maximum size of the body
 * @param bodyTime time in which it must arrive
 * @param deadline time after which a request is answered with UNAVAILABLE; four times as
 * long while the service warms up
 * @param depth maximum nesting of fields
 * @param fields maximum number of fields, with fragments expanded
 * @param aliases maximum number of aliases
 * @param definitions maximum number of operations and fragments
 * @param cost maximum cost, about the number of nodes as the sizes of nested pages
 * multiply
 * @param heavy cost from which on requests are answered one or few at once
 * @param patience time that such a request waits for others
 * @param requests requests of one address that are answered at once
 * @param stale time for which requests are answered from memory while the database is
 * gone; zero for none
 */
@ConfigurationProperties("careeratlas.limits")
record GuardProperties(@DefaultValue("128KB") DataSize body, @DefaultValue("10s") Duration bodyTime,
		@DefaultValue("4500ms") Duration deadline, @DefaultValue("15") int depth, @DefaultValue("1000") int fields,
		@DefaultValue("50") int aliases, @DefaultValue("200") int definitions, @DefaultValue("50000") long cost,
		@DefaultValue("1000") long heavy, @DefaultValue("3s") Duration patience, @DefaultValue("100") int requests,
		@DefaultValue("5m") Duration stale) {

	GuardProperties {
		requirePositive("body", body, body.toBytes());
		requirePositive("body-time", bodyTime, bodyTime.toMillis());
		requirePositive("deadline", deadline, deadline.toMillis());
		requirePositive("depth", depth, depth);
		requirePositive("fields", fields, fields);
		Assert.isTrue(aliases >= 0, () -> "careeratlas.limits.aliases must not be negative, but is " + aliases);
		requirePositive("definitions", definitions, definitions);
		requirePositive("cost", cost, cost);
		requirePositive("heavy", heavy, heavy);
		requirePositive("patience", patience, patience.toMillis());
		requirePositive("requests", requests, requests);
		Assert.isTrue(!stale.isNegative(), () -> "careeratlas.limits.stale must not be negative, but is " + stale);
		Assert.isTrue(body.toBytes() < Integer.MAX_VALUE,
				() -> "careeratlas.limits.body must be less than 2GB, but is " + body);
	}

	private static void requirePositive(String name, Object value, long number) {
		Assert.isTrue(number > 0,
				() -> "careeratlas.limits.%s must be greater than zero, but is %s".formatted(name, value));
	}

}
