package org.careeratlas.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.careeratlas.api.paging.Connection;
import org.careeratlas.api.paging.Ordering;
import org.careeratlas.api.paging.PageArguments;
import org.careeratlas.api.paging.ValuationEdge;
import org.careeratlas.graph.Certification;
import org.careeratlas.graph.Evidence;
import org.careeratlas.graph.Demands;
import org.careeratlas.graph.Id;
import org.careeratlas.graph.Link;
import org.careeratlas.graph.Organization;
import org.careeratlas.graph.Role;
import org.careeratlas.graph.Skill;
import org.careeratlas.graph.Valuation;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who awards a certification, what it develops and where it is valued. */
@Controller
class CertificationController {

	private final Demands demands;

	CertificationController(Demands demands) {
		this.demands = demands;
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organization> issuer(Certification certification,
			DataLoader<Id, List<Link<Organization>>> issuersOfCertifications) {
		return Loading.list(issuersOfCertifications, certification.id())
			.thenApply((issuers) -> issuers.isEmpty() ? null : issuers.getFirst().node());
	}

	@SchemaMapping
	CompletableFuture<List<Evidence>> issuerEvidence(Certification certification,
			DataLoader<Id, List<Link<Organization>>> issuersOfCertifications) {
		return Loading.list(issuersOfCertifications, certification.id())
			.thenApply((issuers) -> issuers.isEmpty() ? List.of() : issuers.getFirst().evidence());
	}

	@BatchMapping
	Map<Certification, List<Skill>> develops(List<Certification> certifications) {
		return Loading.each(certifications, this.demands::skillsOfCertifications, Link::node);
	}

	@SchemaMapping
	CompletableFuture<Connection<Role, ValuationEdge<Role>>> roles(Certification certification,
			@Argument @Nullable Integer first, @Argument @Nullable String after,
			DataLoader<Id, List<Valuation<Role>>> rolesOfCertifications) {
		return Loading.list(rolesOfCertifications, certification.id())
			.thenApply((all) -> Connection.of(all, Ordering.byName(Valuation::node, false),
					PageArguments.forward(first, after), ValuationEdge::of));
	}

}
