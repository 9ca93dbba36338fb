package org.careeratlas.reference;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.careeratlas.known.KnownNames;
import org.careeratlas.known.Names;
import org.careeratlas.known.Naming;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Dimension;
import org.careeratlas.model.Discipline;
import org.careeratlas.model.Id;
import org.careeratlas.model.JobZone;
import org.careeratlas.model.Question;
import org.careeratlas.model.Scenario;
import org.careeratlas.neo4j.Cypher;
import org.springframework.stereotype.Repository;

/** Lists that are short enough to be read as a whole. */
@Repository
class ReferenceLists {

	private final Cypher cypher;

	private final DisciplineRepository disciplines;

	private final DimensionRepository dimensions;

	private final ScenarioRepository scenarios;

	private final JobZoneRepository jobZones;

	private final QuestionRepository questions;

	private final KnownNames names;

	ReferenceLists(Cypher cypher, DisciplineRepository disciplines, DimensionRepository dimensions,
			ScenarioRepository scenarios, JobZoneRepository jobZones, QuestionRepository questions, KnownNames names) {
		this.cypher = cypher;
		this.disciplines = disciplines;
		this.dimensions = dimensions;
		this.scenarios = scenarios;
		this.jobZones = jobZones;
		this.questions = questions;
		this.names = names;
	}

	/** Returns all disciplines, ordered by name. */
	List<Discipline> disciplines() {
		return all(this.disciplines::findAllByOrderByNameKeyAscIdAsc, DisciplineEntity::toDiscipline);
	}

	/** Returns all dimensions, in the order of a comparison. */
	List<Dimension> dimensions() {
		return all(this.dimensions::findAllByOrderByPositionAscNameKeyAscIdAsc, DimensionEntity::toDimension);
	}

	/** Returns all scenarios, ordered by name. */
	List<Scenario> scenarios() {
		return all(this.scenarios::findAllByOrderByNameKeyAscIdAsc, ScenarioEntity::toScenario);
	}

	/** Returns all job zones, from little to extensive preparation. */
	List<JobZone> jobZones() {
		return all(this.jobZones::findAllByOrderByNameKeyAscIdAsc, JobZoneEntity::toJobZone);
	}

	/** Returns all questions, ordered by id. */
	List<Question> questions() {
		return all(this.questions::findAllByOrderByIdAsc, QuestionEntity::toQuestion);
	}

	/**
	 * Returns the questions about a concept, ordered by id.
	 * @throws BadRequestException if no concept has the id
	 */
	List<Question> questionsAbout(Id concept) {
		this.names.require(new Names().ids(Naming.CONCEPT, List.of(concept)));
		return all(() -> this.questions.findAllAbout(concept.value()), QuestionEntity::toQuestion);
	}

	private <E, R> List<R> all(Supplier<List<E>> repository, Function<E, R> mapper) {
		return this.cypher.read(repository).stream().map(mapper).toList();
	}

}
