package org.careeratlas.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careeratlas.graph.Id;
import org.careeratlas.graph.Node;
import org.dataloader.DataLoader;

/** Turns what stores give for many ids into what fields of many parents want. */
final class Loading {

	private Loading() {
	}

	/** A list for each of the parents, empty where the store has none. */
	static <P extends Node, T> Map<P, List<T>> each(Collection<P> parents, Function<Set<Id>, Map<Id, List<T>>> store) {
		Map<Id, List<T>> loaded = store.apply(parents.stream().map(Node::id).collect(Collectors.toSet()));
		var each = new HashMap<P, List<T>>();
		parents.forEach((parent) -> each.put(parent, loaded.getOrDefault(parent.id(), List.of())));
		return each;
	}

	/** The same, with each element of the lists turned into another. */
	static <P extends Node, T, R> Map<P, List<R>> each(Collection<P> parents, Function<Set<Id>, Map<Id, List<T>>> store,
			Function<T, R> element) {
		var each = new HashMap<P, List<R>>();
		each(parents, store).forEach((parent, list) -> each.put(parent, list.stream().map(element).toList()));
		return each;
	}

	/** What the loader has for the id, an empty list where that is nothing. */
	static <T> CompletableFuture<List<T>> list(DataLoader<Id, List<T>> loader, Id id) {
		return loader.load(id).thenApply((list) -> (list != null) ? list : List.of());
	}

}
