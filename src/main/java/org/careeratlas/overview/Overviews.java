package org.careeratlas.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.careeratlas.concepts.Concepts;
import org.careeratlas.concepts.RoleFilter;
import org.careeratlas.model.Id;
import org.careeratlas.neo4j.Cypher;
import org.careeratlas.neo4j.GraphSnapshot;
import org.careeratlas.neo4j.GraphSnapshots;
import org.careeratlas.neo4j.NearCache;
import org.careeratlas.neo4j.PropertyReader;
import org.careeratlas.neo4j.WarmUp;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;

/** Reads the overview of the current graph. */
@Repository
class Overviews implements WarmUp {

	/** Roles per statement; read well within the timeout for reads. */
	private static final int BATCH = 500;

	private static final String ROLES = """
			MATCH (role:Role)
			WHERE role.id > $after
			WITH role ORDER BY role.id LIMIT $batch
			RETURN role.id AS id, role.origin AS origin, role.family AS family, role.jobZone AS jobZone,
			  COLLECT {
			    MATCH (role)-[fact:REQUIRES]->(skill)
			    WHERE NOT coalesce(fact.notRelevant, false)
			    WITH skill.id AS skill, max(coalesce(fact.importance, 0.0)) AS importance
			    RETURN [skill, importance]
			  } AS skills,
			  COLLECT {
			    MATCH (role)-[:USES]->(tool)
			    UNWIND coalesce(tool.categories, [tool.category]) AS category
			    WITH DISTINCT category WHERE category IS NOT NULL
			    RETURN category
			  } AS categories,
			  COLLECT {
			    MATCH (role)-[fact:PREPARED_BY]->(level:PreparationLevel {kind: 'EDUCATION'})
			    WITH level, max(fact.share) AS share ORDER BY share DESC, level.category LIMIT 1
			    RETURN [level.category, level.name]
			  } AS education,
			  COLLECT {
			    MATCH (role)-[:PAID]->(pay:Salary {statistic: 'MEDIAN', component: 'BASE'})
			    WHERE coalesce(pay.period, 'YEAR') = 'YEAR'
			    WITH pay.currency AS currency, max(pay.high) AS amount
			    RETURN [currency, toFloat(amount)]
			  } AS pay
			ORDER BY id
			""";

	private static final String SKILLS = """
			MATCH (skill:Skill)
			RETURN skill.id AS id, skill.name AS name, coalesce(skill.group, false) AS group, skill.area AS area,
			  COLLECT { MATCH (skill)-[:BROADER]->(broader:Skill) RETURN DISTINCT broader.id } AS broader
			""";

	private final Cypher cypher;

	private final Concepts concepts;

	private final NearCache cache;

	private final GraphSnapshot<Overview> overview;

	Overviews(Cypher cypher, GraphSnapshots snapshots, Concepts concepts, NearCache cache) {
		this.cypher = cypher;
		this.concepts = concepts;
		this.cache = cache;
		this.overview = snapshots.of("overview", this::read, Overview::bytes);
	}

	Overview current() {
		return this.overview.get();
	}

	/** Returns which roles match the filter. */
	Predicate<Id> matching(@Nullable RoleFilter filter) {
		return (filter == null) ? (role) -> true
				: this.cache.get(Overview.class, filter, () -> this.concepts.roleIds(filter))::contains;
	}

	@Override
	public void warmUp() {
		current();
	}

	private Overview read() {
		var skills = new SkillHierarchy(this.cypher.readAll(SKILLS, Map.of(), Overviews::skill));
		var reading = new Reading(skills, sources());
		List<RoleFacts> roles = Stream
			.iterate(after("", reading), (batch) -> !batch.isEmpty(),
					(batch) -> after(batch.getLast().id().value(), reading))
			.flatMap(List::stream)
			.toList();
		return new Overview(roles, skills);
	}

	private Map<Id, List<Id>> sources() {
		var sources = new HashMap<Id, List<Id>>();
		this.concepts.rolesBySource()
			.forEach((source, roles) -> roles
				.forEach((role) -> sources.computeIfAbsent(role, (added) -> new ArrayList<>()).add(source)));
		return sources;
	}

	private List<RoleFacts> after(String id, Reading reading) {
		return this.cypher.read(ROLES, Map.of("after", id, "batch", BATCH), reading::role);
	}

	private static SkillNode skill(Record row) {
		return new SkillNode(PropertyReader.id(row), row.get("name").asString(), row.get("group").asBoolean(),
				PropertyReader.text(row, "area"), row.get("broader").asList(PropertyReader::asId));
	}

	/**
	 * Reads roles; what many of them share is kept once.
	 *
	 * @param sources those of each role
	 */
	private record Reading(SkillHierarchy hierarchy, Map<Id, List<Id>> sources, Map<Id, List<Label>> groups,
			Map<Object, Object> shared) {

		Reading(SkillHierarchy hierarchy, Map<Id, List<Id>> sources) {
			this(hierarchy, sources, new HashMap<>(), new HashMap<>());
		}

		RoleFacts role(Record row) {
			Id id = PropertyReader.id(row);
			var skills = new HashSet<Id>();
			var importance = Importance.NONE;
			var byGroup = new HashMap<Label, Importance>();
			for (Value required : row.get("skills").values()) {
				Id skill = PropertyReader.asId(required.get(0));
				var one = new Importance(required.get(1).asDouble(), 1);
				skills.add(skill);
				importance = importance.plus(one);
				groups(skill).forEach((group) -> byGroup.merge(group, one, Importance::plus));
			}
			return new RoleFacts(id, shared(row.get("origin").asString("")), Set.copyOf(skills),
					labels(row, id, byGroup.keySet()), importance, byGroup, pay(row),
					this.sources.getOrDefault(id, List.of()));
		}

		private List<Label> groups(Id skill) {
			return this.groups.computeIfAbsent(skill,
					(id) -> this.hierarchy.groups(id).stream().map(Label::of).map(this::shared).toList());
		}

		private Map<Axis, List<Label>> labels(Record row, Id id, Set<Label> groups) {
			var labels = new EnumMap<Axis, List<Label>>(Axis.class);
			put(labels, Axis.FAMILY, Stream.ofNullable(PropertyReader.text(row, "family")).map(Label::of));
			put(labels, Axis.JOB_ZONE, Stream.ofNullable(PropertyReader.number(row, "jobZone"))
				.map((zone) -> new Label(zone, zone.toString())));
			put(labels, Axis.SKILL_GROUP, groups.stream());
			put(labels, Axis.TOOL_CATEGORY, PropertyReader.texts(row, "categories").stream().map(Label::of));
			put(labels, Axis.SOURCE,
					this.sources.getOrDefault(id, List.of()).stream().map((source) -> Label.of(source.value())));
			put(labels, Axis.EDUCATION,
					row.get("education")
						.asList((level) -> new Label(level.get(0).asInt(), level.get(1).asString()))
						.stream());
			return labels;
		}

		private void put(Map<Axis, List<Label>> labels, Axis axis, Stream<Label> added) {
			List<Label> known = added.map(this::shared).sorted(Comparator.comparing(Label::name)).toList();
			if (!known.isEmpty()) {
				labels.put(axis, known);
			}
		}

		private static Map<String, Double> pay(Record row) {
			var pay = new HashMap<String, Double>();
			row.get("pay").values().forEach((figure) -> pay.put(figure.get(0).asString(), figure.get(1).asDouble()));
			return Map.copyOf(pay);
		}

		@SuppressWarnings("unchecked")
		private <T> T shared(T value) {
			return (T) this.shared.computeIfAbsent(value, (same) -> same);
		}

	}

}
