package org.careeratlas.subscription;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.AbortExecutionException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Limits the subscriptions of each address. */
@Component
class Subscribers {

	private final int limit;

	private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

	Subscribers(SubscriptionProperties limits, MeterRegistry metrics) {
		this.limit = limits.subscriptions();
		Gauge.builder("careeratlas.subscriptions", this, Subscribers::open)
			.description("Open subscriptions")
			.register(metrics);
	}

	/** The stream for one more subscriber, which fails if the address has too many. */
	<T> Flux<T> limited(String address, Flux<T> stream) {
		return Flux.defer(() -> {
			if (this.byAddress.merge(address, 1, Integer::sum) > this.limit) {
				end(address);
				return Flux.error(new AbortExecutionException(
						"One address may have at most %d subscriptions at once".formatted(this.limit)));
			}
			return stream.doFinally((signal) -> end(address));
		});
	}

	private void end(String address) {
		this.byAddress.computeIfPresent(address, (key, open) -> (open > 1) ? open - 1 : null);
	}

	/** How many subscriptions are open. */
	int open() {
		return this.byAddress.values().stream().mapToInt(Integer::intValue).sum();
	}

}
