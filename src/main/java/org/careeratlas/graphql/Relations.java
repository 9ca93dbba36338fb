package org.careeratlas.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.fact.Link;
import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.RelationQuery;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/**
 * Resolves relations of nodes. All nodes on one level of a request are read with one
 * statement. An argument of controllers.
 */
public final class Relations {

	private final DataFetchingEnvironment environment;

	private final RelationLoader loader;

	Relations(DataFetchingEnvironment environment, RelationLoader loader) {
		this.environment = environment;
		this.loader = loader;
	}

	/**
	 * Returns what the relation states about the node, in as much detail as is selected;
	 * empty if nothing.
	 */
	public <S extends Node, T> CompletableFuture<List<T>> of(S node, RelationQuery<? super S, T> relation) {
		return load(node, relation.in(SelectedFields.of(this.environment).detail()));
	}

	/**
	 * Same for a page of facts in the order of the relation: only the first ones if no
	 * others are asked for.
	 */
	public <S extends Node, T> CompletableFuture<List<T>> of(S node, RelationQuery<? super S, T> relation,
			PageArguments page) {
		RelationQuery<? super S, T> detailed = relation.in(SelectedFields.of(this.environment).detail());
		// one more tells whether there is a next page
		return load(node, page.isStart() ? detailed.start(page.size() + 1) : detailed);
	}

	/**
	 * Returns what is the same for all nodes that the request asks about, worked out
	 * once.
	 * @param key tells it from everything else that the request works out once
	 */
	public <T> T once(Object key, Supplier<T> computation) {
		return Objects
			.requireNonNull(this.environment.getGraphQlContext().computeIfAbsent(key, (absent) -> computation.get()));
	}

	private <S extends Node, T> CompletableFuture<List<T>> load(S node, RelationQuery<? super S, T> relation) {
		return dataLoader(relation).load(node.id()).thenApply((facts) -> (facts != null) ? facts : List.of());
	}

	/** Same for links, without their evidence. */
	public <S extends Node, N extends Node> CompletableFuture<List<N>> nodesOf(S node,
			RelationQuery<? super S, Link<N>> relation) {
		return of(node, relation).thenApply((links) -> links.stream().map(Link::node).toList());
	}

	private <T> DataLoader<Id, List<T>> dataLoader(RelationQuery<?, T> relation) {
		this.environment.getDataLoaderRegistry()
			.computeIfAbsent(relation.name(), (name) -> DataLoaderFactory.newMappedDataLoader(
					(Set<Id> ids) -> CompletableFuture.completedFuture(this.loader.load(relation, ids))));
		return Objects.requireNonNull(this.environment.getDataLoader(relation.name()));
	}

}
