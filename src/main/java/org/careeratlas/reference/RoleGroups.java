package org.careeratlas.reference;

import java.util.List;
import java.util.Map;

import org.careeratlas.model.Role;
import org.careeratlas.model.RoleGroup;
import org.careeratlas.model.fact.Link;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.RelationQuery;
import org.springframework.stereotype.Repository;

/** Groups of roles in public classifications. */
@Repository
class RoleGroups {

	static final RelationQuery<RoleGroup, Link<RoleGroup>> BROADER = RelationQuery.to(RoleGroup.class, "BROADER");

	static final RelationQuery<RoleGroup, Link<RoleGroup>> NARROWER = RelationQuery.from(RoleGroup.class, "BROADER");

	static final RelationQuery<RoleGroup, Link<Role>> ROLES = RelationQuery.from(Role.class, "BROADER");

	private static final NodeMapper<RoleGroup> GROUP = NodeMapper.of(RoleGroup.class);

	private final Cypher cypher;

	RoleGroups(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Returns all groups, ordered by name. */
	List<RoleGroup> all() {
		return this.cypher.read("""
				MATCH (group:RoleGroup)
				WITH group ORDER BY group.nameKey, group.id
				RETURN %s AS group
				""".formatted(GROUP.projection("group")), Map.of(), (row) -> GROUP.map(row.get("group")));
	}

}
