package org.careeratlas.concepts;

import org.careeratlas.model.Certification;
import org.careeratlas.model.Organization;
import org.careeratlas.model.Skill;
import org.careeratlas.model.fact.Link;
import org.careeratlas.neo4j.RelationQuery;

/** Issuers of certifications, and skills that certifications develop. */
public final class CertificationRelations {

	public static final RelationQuery<Certification, Link<Skill>> SKILLS = RelationQuery.to(Skill.class, "DEVELOPS");

	static final RelationQuery<Certification, Link<Organization>> ISSUERS = RelationQuery.to(Organization.class,
			"ISSUED_BY");

	private CertificationRelations() {
	}

}
