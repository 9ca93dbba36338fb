package org.careeratlas.reference;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<QuestionEntity, String> {

	List<QuestionEntity> findAllByOrderByIdAsc();

	@Query("""
			MATCH (:Node {id: $concept})<-[:ABOUT]-(question:Question)
			WITH DISTINCT question ORDER BY question.id
			RETURN question
			""")
	List<QuestionEntity> findAllAbout(String concept);

}
