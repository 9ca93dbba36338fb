package org.careeratlas.overview;

import java.util.Comparator;
import java.util.List;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers tables of roles, and counts in the hierarchy of skills. */
@Controller
class OverviewController {

	private final Overviews overviews;

	private final Concepts concepts;

	OverviewController(Overviews overviews, Concepts concepts) {
		this.overviews = overviews;
		this.concepts = concepts;
	}

	@SchemaMapping(typeName = "Insights")
	Pivot pivot(@Argument Axis rows, @Argument @Nullable Axis columns, @Argument Measure measure,
			@Argument @Nullable RoleFilter filter, PageArguments page) {
		return this.overviews.current().pivot(rows, columns, measure, this.overviews.matching(filter), page.size());
	}

	@QueryMapping
	List<Skill> skillHierarchy() {
		return this.concepts.byIds(this.overviews.current().tops(), Skill.class)
			.values()
			.stream()
			.sorted(Comparator.comparing((Skill skill) -> NameKey.of(skill.name())).thenComparing(Skill::id))
			.toList();
	}

	@SchemaMapping
	BelowSkill below(Skill skill) {
		return this.overviews.current().below(skill.id());
	}

}
