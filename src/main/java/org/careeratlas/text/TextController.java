package org.careeratlas.text;

import java.util.List;
import java.util.Set;

import org.careeratlas.graphql.Range;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which skills and tools a text is about. */
@Controller
class TextController {

	private static final Range FIRST = new Range(0, 200);

	private static final Range CONFIDENCE = new Range(0, 1);

	private static final int DEFAULT_FIRST = 50;

	private static final double DEFAULT_CONFIDENCE = 0.5;

	private final SkillExtraction extraction;

	TextController(SkillExtraction extraction) {
		this.extraction = extraction;
	}

	@QueryMapping
	TextReading extractSkills(@Argument String text, @Argument @Nullable List<Id> sources,
			@Argument @Nullable Integer first, @Argument @Nullable Double minConfidence) {
		double least = (minConfidence != null) ? minConfidence : DEFAULT_CONFIDENCE;
		CONFIDENCE.require("minConfidence", least);
		return this.extraction.read(text, (sources != null) ? Set.copyOf(sources) : null,
				FIRST.orDefault("first", first, DEFAULT_FIRST), least);
	}

}
