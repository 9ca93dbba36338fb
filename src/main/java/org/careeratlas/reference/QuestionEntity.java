package org.careeratlas.reference;

import org.careeratlas.model.Question;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A question as Spring Data Neo4j maps it. */
@Node(primaryLabel = "Question", labels = "Node")
record QuestionEntity(@Id String id, String question, String answer) {

	Question toQuestion() {
		return new Question(new org.careeratlas.model.Id(this.id), this.question, this.answer);
	}

}
