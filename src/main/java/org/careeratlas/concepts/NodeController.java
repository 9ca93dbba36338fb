package org.careeratlas.concepts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Detail;
import org.careeratlas.model.Framework;
import org.careeratlas.model.Id;
import org.careeratlas.model.Node;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.Tool;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks up nodes by id. */
@Controller
class NodeController {

	private static final int MAX_IDS = 100;

	private final Concepts concepts;

	private final Transitions transitions;

	private final Families families;

	NodeController(Concepts concepts, Transitions transitions, Families families) {
		this.concepts = concepts;
		this.transitions = transitions;
		this.families = families;
	}

	@QueryMapping
	@Nullable Node node(@Argument Id id) {
		return load(Set.of(id)).get(id);
	}

	@QueryMapping
	List<@Nullable Node> nodes(@Argument List<Id> ids) {
		if (ids.size() > MAX_IDS) {
			throw new BadRequestException(
					"ids has %d elements, and at most %d are allowed".formatted(ids.size(), MAX_IDS));
		}
		Map<Id, Node> nodes = load(new HashSet<>(ids));
		var inOrder = new ArrayList<@Nullable Node>();
		ids.forEach((id) -> inOrder.add(nodes.get(id)));
		return inOrder;
	}

	@QueryMapping
	@Nullable Role role(@Argument Id id, Detail detail) {
		return concept(id, Role.class, detail);
	}

	@QueryMapping
	@Nullable Skill skill(@Argument Id id, Detail detail) {
		return concept(id, Skill.class, detail);
	}

	@QueryMapping
	@Nullable Tool tool(@Argument Id id, Detail detail) {
		return concept(id, Tool.class, detail);
	}

	@QueryMapping
	@Nullable Framework framework(@Argument Id id, Detail detail) {
		return concept(id, Framework.class, detail);
	}

	@QueryMapping
	@Nullable Certification certification(@Argument Id id, Detail detail) {
		return concept(id, Certification.class, detail);
	}

	private <T extends Node> @Nullable T concept(Id id, Class<T> type, Detail detail) {
		return this.concepts.byIds(Set.of(id), type, detail).get(id);
	}

	/**
	 * Loads transitions from their own store, since they are more than their nodes, and
	 * families, which the graph has as names alone.
	 */
	private Map<Id, Node> load(Set<Id> ids) {
		Map<Id, Node> nodes = this.concepts.byIds(ids);
		Set<Id> others = ids.stream().filter((id) -> !nodes.containsKey(id)).collect(Collectors.toSet());
		if (!others.isEmpty()) {
			nodes.putAll(this.transitions.byIds(others));
			this.families.withIds(others).forEach((family) -> nodes.put(family.id(), family));
		}
		return nodes;
	}

}
