package org.careeratlas.prospects;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.concepts.Transitions;
import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.NodeEdge;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Role;
import org.careeratlas.model.Transition;
import org.careeratlas.model.TransitionBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Facts that come over matches. */
@Controller
class TransferController {

	private final Transfers transfers;

	TransferController(Transfers transfers) {
		this.transfers = transfers;
	}

	@BatchMapping
	Map<Role, TransferredFacts> transferred(List<Role> roles) {
		return this.transfers.to(roles);
	}

	@SchemaMapping(typeName = "TransferredFacts")
	CompletableFuture<Connection<Transition, NodeEdge<Transition>>> transitions(TransferredFacts facts,
			@Argument @Nullable List<TransitionBasis> basis, PageArguments page, Relations relations) {
		return relations.of(facts.to(), Transitions.OUT_OF)
			.thenCombine(relations.of(facts.over().role(), Transitions.OUT_OF),
					(own, theirs) -> Transitions.on(basis, own).isEmpty() ? Transitions.on(basis, theirs)
							: List.<Transition>of())
			.thenApply((moves) -> Connection.ranked(moves, "transitions", page, NodeEdge::new));
	}

}
