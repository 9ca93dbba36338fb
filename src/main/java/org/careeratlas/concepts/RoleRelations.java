package org.careeratlas.concepts;

import java.util.Comparator;
import java.util.List;

import org.careeratlas.model.Dimension;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Metric;
import org.careeratlas.model.Organization;
import org.careeratlas.model.Responsibility;
import org.careeratlas.model.Role;
import org.careeratlas.model.RoleGroup;
import org.careeratlas.model.fact.Link;
import org.careeratlas.model.fact.Trait;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.RelationQuery;
import org.neo4j.driver.Value;

/** Relations that describe roles, apart from their {@link Requirements}. */
public final class RoleRelations {

	/** Ordered by the position of the dimension. */
	public static final RelationQuery<Role, Trait> TRAITS = RelationQuery
		.<Role, Dimension, Trait>to(Dimension.class, "DESCRIBED_ON", RoleRelations::trait)
		.orderedBy(Comparator.comparing((trait) -> trait.dimension().position()));

	static final RelationQuery<Role, Link<Metric>> METRICS = RelationQuery.to(Metric.class, "MEASURED_BY");

	static final RelationQuery<Role, Link<Responsibility>> RESPONSIBILITIES = RelationQuery.to(Responsibility.class,
			"RESPONSIBLE_FOR");

	static final RelationQuery<Role, Link<Role>> REPORTING_LINES = RelationQuery.to(Role.class, "REPORTS_TO");

	/** Groups of the role or of a broader role, without the groups above them. */
	static final RelationQuery<Role, Link<RoleGroup>> GROUPS = RelationQuery
		.along("-[:BROADER]->{0,9}(:Role)-[fact:BROADER]->(node:RoleGroup)", RoleGroup.class);

	static final RelationQuery<Role, Link<Role>> BROADER = RelationQuery.to(Role.class, "BROADER");

	static final RelationQuery<Role, Link<Role>> NARROWER = RelationQuery.from(Role.class, "BROADER");

	static final RelationQuery<Role, Link<Discipline>> DISCIPLINES = RelationQuery.to(Discipline.class, "BELONGS_TO");

	static final RelationQuery<Role, Link<Organization>> TRAINERS = RelationQuery.from(Organization.class,
			"TRAINS_FOR");

	static final RelationQuery<Metric, Link<Role>> ROLES_OF_METRIC = RelationQuery.from(Role.class, "MEASURED_BY");

	/** Includes the roles of the parts of a responsibility. */
	static final RelationQuery<Responsibility, Link<Role>> ROLES_OF_RESPONSIBILITY = RelationQuery
		.along("<-[:PART_OF]-{0,1}(:Responsibility)<-[fact:RESPONSIBLE_FOR]-(node:Role)", Role.class);

	/** Responsibilities that a responsibility is part of. */
	static final RelationQuery<Responsibility, Link<Responsibility>> WHOLES = RelationQuery.to(Responsibility.class,
			"PART_OF");

	private RoleRelations() {
	}

	private static Trait trait(Dimension dimension, List<Value> facts) {
		return new Trait(dimension, PropertyReader.texts(facts.getFirst(), "values"), PropertyReader.evidence(facts));
	}

}
