package org.careeratlas.subscription;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** What clients can subscribe to. */
@Controller
class SubscriptionController {

	private final Changes changes;

	private final Subscribers subscribers;

	SubscriptionController(Changes changes, Subscribers subscribers) {
		this.changes = changes;
		this.subscribers = subscribers;
	}

	@SubscriptionMapping
	Flux<AtlasChange> atlasChanged(@ContextValue(name = ClientAddress.KEY, required = false) @Nullable String address) {
		return this.subscribers.limited((address != null) ? address : "", this.changes.stream());
	}

}
