package org.careeratlas.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.careeratlas.model.Detail;
import org.jspecify.annotations.Nullable;

/**
 * What a request selects of a field: decides how much is read for it. Fields that
 * directives leave out count as selected.
 */
final class SelectedFields {

	/** Fields that are known of everything that was read briefly. */
	private static final Set<String> BRIEF = Set.of("__typename", "id", "name", "kind", "roleKind", "skillKind",
			"toolKind", "responsibilityKind", "importance", "level", "necessity", "rank", "basis", "cursor", "pageInfo",
			"totalCount", "capped", "transferability", "coverage", "percentile", "problem", "score", "share", "credit",
			"shortfall", "weight", "needed", "held", "reason");

	/** Fields whose own selection is of what was read with them. */
	private static final Set<String> PARTS = Set.of("edges", "node", "nodes", "from", "to", "carriesOver", "toDevelop",
			"skill", "via", "bridge", "estimatedFrom", "role");

	/** Fields that are read for themselves and need no more than an id. */
	private static final Set<String> RELATIONS = Set.of("skills", "tools", "roles", "frameworks", "certifications",
			"transitions", "transitionsInto", "disciplines", "metrics", "alsoKnownAs", "facets");

	private static final String COUNT = "totalCount";

	private final Map<String, FragmentDefinition> fragments;

	private final List<Field> fields;

	private SelectedFields(Map<String, FragmentDefinition> fragments, List<Field> fields) {
		this.fragments = fragments;
		this.fields = fields;
	}

	static SelectedFields of(DataFetchingEnvironment environment) {
		return new SelectedFields(environment.getFragmentsByName(), environment.getMergedField().getFields());
	}

	/** Returns how much must be read to answer what is selected. */
	Detail detail() {
		return this.fields.stream().allMatch((field) -> isBrief(field.getSelectionSet())) ? Detail.BRIEF : Detail.FULL;
	}

	/** Whether the size of the whole list is selected. */
	boolean counts() {
		return this.fields.stream().anyMatch((field) -> counts(field.getSelectionSet()));
	}

	private boolean isBrief(@Nullable SelectionSet selected) {
		if (selected == null) {
			return true;
		}
		for (Selection<?> selection : selected.getSelections()) {
			boolean brief = switch (selection) {
				case Field field when PARTS.contains(field.getName()) -> isBrief(field.getSelectionSet());
				case Field field -> BRIEF.contains(field.getName()) || RELATIONS.contains(field.getName());
				default -> isBrief(ofFragment(selection));
			};
			if (!brief) {
				return false;
			}
		}
		return true;
	}

	private boolean counts(@Nullable SelectionSet selected) {
		return selected != null && selected.getSelections().stream().anyMatch((selection) -> switch (selection) {
			case Field field -> COUNT.equals(field.getName());
			default -> counts(ofFragment(selection));
		});
	}

	private SelectionSet ofFragment(Selection<?> selection) {
		return switch (selection) {
			case InlineFragment fragment -> fragment.getSelectionSet();
			case FragmentSpread spread ->
				Objects.requireNonNull(this.fragments.get(spread.getName())).getSelectionSet();
			default -> throw new IllegalStateException("Not a fragment: " + selection);
		};
	}

}
