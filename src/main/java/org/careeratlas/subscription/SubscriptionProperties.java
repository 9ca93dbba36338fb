package org.careeratlas.subscription;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Limits of subscriptions, under {@code careeratlas.limits}.
 *
 * @param subscriptions maximum number of open subscriptions of one address
 */
@ConfigurationProperties("careeratlas.limits")
record SubscriptionProperties(@DefaultValue("20") int subscriptions) {

	SubscriptionProperties {
		Assert.isTrue(subscriptions > 0,
				() -> "careeratlas.limits.subscriptions must be greater than zero, but is " + subscriptions);
	}

}
