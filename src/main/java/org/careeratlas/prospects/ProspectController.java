package org.careeratlas.prospects;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Role;
import org.careeratlas.model.fact.Interest;
import org.careeratlas.model.fact.Outlook;
import org.careeratlas.model.fact.PreparationShare;
import org.careeratlas.model.fact.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of roles: their prospects. */
@Controller
class ProspectController {

	@SchemaMapping
	CompletableFuture<@Nullable Outlook> outlook(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.OUTLOOKS).thenApply((all) -> all.isEmpty() ? null : all.getFirst());
	}

	@SchemaMapping
	CompletableFuture<List<PreparationShare>> education(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.EDUCATION);
	}

	@SchemaMapping
	CompletableFuture<List<PreparationShare>> workExperience(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.EXPERIENCE);
	}

	@SchemaMapping
	CompletableFuture<List<PreparationShare>> onSiteTraining(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.ON_SITE_TRAINING);
	}

	@SchemaMapping
	CompletableFuture<List<PreparationShare>> onTheJobTraining(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.ON_THE_JOB_TRAINING);
	}

	@SchemaMapping
	CompletableFuture<List<Interest>> interests(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.INTERESTS);
	}

	@SchemaMapping
	CompletableFuture<List<Rating>> workStyles(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.WORK_STYLES);
	}

	@SchemaMapping
	CompletableFuture<List<Rating>> workValues(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.WORK_VALUES);
	}

	@SchemaMapping
	CompletableFuture<List<String>> reportedTitles(Role role, Relations relations) {
		return relations.of(role, ProspectRelations.REPORTED_TITLES);
	}

}
