package org.careeratlas.insights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.model.Concept;
import org.careeratlas.model.Id;
import org.careeratlas.model.Skill;
import org.careeratlas.model.SkillKind;
import org.careeratlas.model.Tool;
import org.careeratlas.model.fact.Survey;
import org.careeratlas.neo4j.NodeMapper;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/**
 * Counts what roles need. The statements omit the labels of required skills and used
 * tools, since checking the labels of 180,000 nodes would double the time. Neo4j plans
 * each of them in a tenth of the time of one that does everything.
 */
@Repository
class Demand implements WarmUp {

	/** Counts roles once that need several of the {@code counted} things. */
	private static final String NEEDED = """
			MATCH (n)-[fact:%1$s]->(needed)
			%2$s
			WITH n, needed, max(coalesce(fact.importance, 0.0)) AS importance
			WITH needed, collect(n) AS roles, collect(importance) AS importances
			WHERE NOT needed.id IN $leftOut
			OPTIONAL MATCH (needed)-[:SAME_AS]->(preferred)
			WITH coalesce(preferred, needed) AS thing, collect({roles: roles, importances: importances}) AS counted
			%3$s
			CALL (counted) {
			  UNWIND counted AS one
			  UNWIND range(0, size(one.roles) - 1) AS i
			  WITH one.roles[i] AS role, max(one.importances[i]) AS importance
			  RETURN count(*) AS roles, avg(importance) AS importance
			}
			WITH thing, roles, importance
			ORDER BY roles DESC, round(importance, 6) DESC, thing.nameKey, thing.id
			LIMIT $first
			RETURN %4$s AS thing, roles, importance
			""";

	private static final String SKILLS = NEEDED.formatted("REQUIRES",
			"WHERE fact.importance >= $minImportance AND NOT coalesce(fact.notRelevant, false)",
			"WHERE thing.skillKind IN $kinds", NodeMapper.of(Skill.class).projection("thing"));

	private static final String TOOLS = NEEDED.formatted("USES", "", "", NodeMapper.of(Tool.class).projection("thing"));

	private static final String DESCRIBED = """
			WITH n
			WHERE EXISTS { (n)-[:%s]->() }
			RETURN n.origin AS catalogue, count(*) AS roles
			""";

	/** What is the same as a skill on which a catalogue rates nearly all its roles. */
	private static final String LEFT_OUT = """
			UNWIND $surveys AS survey
			MATCH (rated:Skill {origin: survey.catalogue})
			WHERE COUNT { (rated)<-[:REQUIRES]-() } >= survey.nearlyAll
			WITH collect(rated) AS all
			UNWIND all AS rated
			MATCH (rated)-[:SAME_AS]-{1,2}(same)
			WHERE NOT same IN all
			RETURN DISTINCT same.id AS id
			ORDER BY id
			""";

	private static final String CATALOGUES = """
			UNWIND $things AS id
			MATCH (member)-[:SAME_AS]->{0,1}(:Node {id: id})
			WHERE NOT member.id IN $leftOut
			MATCH (member)<-[:%s]-(role)
			RETURN id, collect(DISTINCT role.origin) AS catalogues
			""";

	private final Statistics statistics;

	Demand(Statistics statistics) {
		this.statistics = statistics;
	}

	/**
	 * Returns the skills that most roles require, then those with the highest mean
	 * importance. Skills that are the same thing count once: if a catalogue asks nearly
	 * all its roles about it, by that catalogue alone. If a role is rated on a skill
	 * several times, the highest importance counts.
	 * @param minImportance minimum importance for a role to count
	 */
	List<SkillDemand> skills(RoleFilter filter, Set<SkillKind> kinds, double minImportance, int first) {
		List<String> leftOut = leftOut(filter);
		List<Needed<Skill>> skills = needed(filter, SKILLS,
				Map.of("kinds", kinds.stream().map(Enum::name).sorted().toList(), "minImportance", minImportance,
						"first", first, "leftOut", leftOut),
				Skill.class);
		Map<Id, Integer> of = of(filter, "REQUIRES", skills, leftOut);
		return skills.stream()
			.map((needed) -> new SkillDemand(needed.thing(), needed.roles(), of.getOrDefault(needed.thing().id(), 0),
					needed.importance()))
			.toList();
	}

	/**
	 * Returns the tools that most roles use. Those that are the same thing count once.
	 */
	List<ToolAdoption> tools(RoleFilter filter, int first) {
		List<Needed<Tool>> tools = needed(filter, TOOLS, Map.of("first", first, "leftOut", List.of()), Tool.class);
		Map<Id, Integer> of = of(filter, "USES", tools, List.of());
		return tools.stream()
			.map((needed) -> new ToolAdoption(needed.thing(), needed.roles(), of.getOrDefault(needed.thing().id(), 0)))
			.toList();
	}

	private <T extends Concept> List<Needed<T>> needed(RoleFilter filter, String statement,
			Map<String, Object> parameters, Class<T> type) {
		return this.statistics.ofRoles(filter, statement, parameters,
				(row) -> new Needed<>(NodeMapper.of(type).map(row.get("thing")), row.get("roles").asInt(),
						row.get("importance").asDouble()));
	}

	/**
	 * Returns how many of the selected roles could need each thing: those about which the
	 * catalogues that state it of any role state needs.
	 */
	private Map<Id, Integer> of(RoleFilter filter, String need, List<? extends Needed<?>> needed,
			List<String> leftOut) {
		Map<String, Integer> described = described(filter, need);
		var parameters = Map.<String, Object>of("things",
				needed.stream().map((each) -> each.thing().id().value()).toList(), "leftOut", leftOut);
		return this.statistics
			.ofGraph(CATALOGUES.formatted(need), parameters,
					(row) -> Map.entry(PropertyReader.id(row), row.get("catalogues").asList(Value::asString)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(thing) -> thing.getValue()
						.stream()
						.mapToInt((catalogue) -> described.getOrDefault(catalogue, 0))
						.sum()));
	}

	/** Returns how many of the roles of each catalogue have needs. */
	private Map<String, Integer> described(RoleFilter filter, String need) {
		return this.statistics
			.ofRoles(filter, DESCRIBED.formatted(need), Map.of(),
					(row) -> Map.entry(row.get("catalogue").asString(), row.get("roles").asInt()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** A catalogue with none of the selected roles says nothing about them. */
	private List<String> leftOut(RoleFilter filter) {
		Map<String, Integer> selected = described(filter, "REQUIRES");
		var surveys = described(RoleFilter.ALL, "REQUIRES").entrySet()
			.stream()
			.filter((catalogue) -> catalogue.getValue() >= Survey.COMPARABLE
					&& selected.containsKey(catalogue.getKey()))
			.map((catalogue) -> Map.<String, Object>of("catalogue", catalogue.getKey(), "nearlyAll",
					Survey.NEARLY_ALL * catalogue.getValue()))
			.toList();
		return this.statistics.ofGraph(LEFT_OUT, Map.of("surveys", surveys), (row) -> row.get("id").asString());
	}

	/** Makes Neo4j plan the statements before the first request. */
	@Override
	public void warmUp() {
		skills(RoleFilter.ALL, Set.of(), 0, 1);
		tools(RoleFilter.ALL, 1);
	}

	/**
	 * What roles need.
	 *
	 * @param roles number of the roles that need it
	 * @param importance mean importance to them, from 0 to 100; 0 for tools
	 */
	private record Needed<T extends Concept>(T thing, int roles, double importance) {
	}

}
