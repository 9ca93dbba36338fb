package org.careeratlas.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careeratlas.gap.Population.Kin;
import org.careeratlas.gap.Population.RatedRole;
import org.careeratlas.gap.Population.RatedSkill;
import org.careeratlas.model.Id;
import org.careeratlas.model.fact.Necessity;
import org.careeratlas.model.fact.SkillRelation;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.careeratlas.similarity.SimilarRoles;
import org.careeratlas.similarity.SimilarityIndex;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Reads the rated roles of the current graph. */
@Repository
class Populations implements WarmUp {

	/** Roles per statement; read well within the timeout for reads. */
	private static final int BATCH = 500;

	private final Cypher cypher;

	private final GraphSnapshot<Population> population;

	private final SimilarRoles similarRoles;

	private volatile @Nullable Population last;

	Populations(Cypher cypher, GraphSnapshots snapshots, SimilarRoles similarRoles) {
		this.cypher = cypher;
		this.similarRoles = similarRoles;
		this.population = snapshots.of("population", () -> Population.of(roles(), kin()), Population::bytes);
	}

	/** Returns the same population until what it is made of changes. */
	Population current() {
		Population rated = this.population.get();
		SimilarityIndex index = this.similarRoles.index();
		Population last = this.last;
		if (last == null || !last.isOf(rated, index)) {
			last = rated.with(index);
			this.last = last;
		}
		return last;
	}

	@Override
	public void warmUp() {
		current();
	}

	private List<RatedRole> roles() {
		return Stream.iterate(after(""), (batch) -> !batch.isEmpty(), (batch) -> after(batch.getLast().id().value()))
			.flatMap(List::stream)
			.toList();
	}

	private List<RatedRole> after(String id) {
		return this.cypher.read("""
				MATCH (role:Role)
				WHERE role.id > $after AND EXISTS { (role)-[:REQUIRES]->() }
				WITH role ORDER BY role.id LIMIT $batch
				RETURN role.id AS id, COLLECT {
				  MATCH (role)-[fact:REQUIRES]->(skill)
				  WITH skill.id AS skill, max(fact.importance) AS importance, max(fact.level) AS level,
				    max(fact.publishedLevel) AS published, true IN collect(fact.notRelevant) AS notRelevant,
				    'ESSENTIAL' IN collect(fact.necessity) AS essential
				  RETURN [skill, importance, coalesce(level, published, CASE WHEN notRelevant THEN 0.0 END), level,
				    essential, notRelevant]
				} AS skills
				ORDER BY id
				""", Map.of("after", id, "batch", BATCH), Populations::role);
	}

	private static RatedRole role(Record row) {
		return new RatedRole(PropertyReader.id(row), row.get("skills").asList(Populations::skill));
	}

	private static RatedSkill skill(Value value) {
		return new RatedSkill(PropertyReader.asId(value.get(0)), value.get(1).asDouble(),
				value.get(4).asBoolean() ? Necessity.ESSENTIAL : Necessity.OPTIONAL, level(value.get(2)),
				level(value.get(3)), !value.get(5).asBoolean());
	}

	private static @Nullable Double level(Value level) {
		return level.isNull() ? null : level.asDouble();
	}

	private Map<Id, List<Kin>> kin() {
		return this.cypher
			.readAll("""
					MATCH (skill:Skill)-[relation:BROADER|RELATED]-(other:Skill)
					RETURN skill.id AS id, other.id AS other, CASE
					  WHEN type(relation) = 'RELATED' THEN 'RELATED'
					  WHEN startNode(relation) = skill THEN 'BROADER'
					  ELSE 'NARROWER'
					END AS kind
					""", Map.of(),
					(row) -> Map.entry(PropertyReader.id(row),
							Kin.of(PropertyReader.id(row, "other"),
									PropertyReader.constant(row, "kind", SkillRelation.Kind.class))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
