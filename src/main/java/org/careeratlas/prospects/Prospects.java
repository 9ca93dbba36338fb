package org.careeratlas.prospects;

import org.careeratlas.neo4j.RelationLoader;
import org.careeratlas.neo4j.WarmUp;
import org.springframework.stereotype.Repository;

/** Has Neo4j plan what the pages ask of a role before the first request. */
@Repository
class Prospects implements WarmUp {

	private final RelationLoader relations;

	Prospects(RelationLoader relations) {
		this.relations = relations;
	}

	@Override
	public void warmUp() {
		this.relations.warmUp(ProspectRelations.OUTLOOKS, ProspectRelations.EDUCATION, ProspectRelations.INTERESTS,
				ProspectRelations.WORK_STYLES, ProspectRelations.WORK_VALUES);
	}

}
