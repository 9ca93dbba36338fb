package org.careeratlas.concepts;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.graphql.Connection;
import org.careeratlas.graphql.Ordering;
import org.careeratlas.graphql.PageArguments;
import org.careeratlas.graphql.Relations;
import org.careeratlas.model.Certification;
import org.careeratlas.model.Evidence;
import org.careeratlas.model.Organization;
import org.careeratlas.model.Role;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Valuation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of certifications: issuer, skills and roles. */
@Controller
class CertificationController {

	@SchemaMapping
	CompletableFuture<@Nullable Organization> issuer(Certification certification, Relations relations) {
		return relations.of(certification, CertificationRelations.ISSUERS)
			.thenApply((issuers) -> issuers.isEmpty() ? null : issuers.getFirst().node());
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> issuerEvidence(Certification certification, Relations relations) {
		return relations.of(certification, CertificationRelations.ISSUERS)
			.thenApply((issuers) -> issuers.isEmpty() ? List.of() : issuers.getFirst().evidence());
	}

	@SchemaMapping
	CompletableFuture<List<Skill>> develops(Certification certification, Relations relations) {
		return relations.nodesOf(certification, CertificationRelations.SKILLS);
	}

	@SchemaMapping
	CompletableFuture<Connection<Role, ValuationEdge<Role>>> roles(Certification certification, PageArguments page,
			Relations relations) {
		return relations.of(certification, Requirements.ROLES_OF_CERTIFICATION)
			.thenApply((all) -> Connection.of(all, Ordering.byName(Valuation::node, false), page, ValuationEdge::of));
	}

}
