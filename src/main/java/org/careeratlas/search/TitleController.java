package org.careeratlas.search;

import java.util.List;
import java.util.Set;

import org.careeratlas.graphql.Range;
import org.careeratlas.model.BadRequestException;
import org.careeratlas.model.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which roles a job title belongs to. */
@Controller
class TitleController {

	private static final Range MATCHES = new Range(0, 50);

	private static final int MAX_TITLE = 300;

	private static final int MAX_CONTEXT = 20_000;

	private final Titles titles;

	TitleController(Titles titles) {
		this.titles = titles;
	}

	@QueryMapping
	List<TitleMatch> normalizeTitle(@Argument String title, @Argument @Nullable String context,
			@Argument @Nullable List<Id> sources, @Argument int first) {
		if (title.isBlank()) {
			throw new BadRequestException("title must not be blank");
		}
		requireLength("title", title, MAX_TITLE);
		if (context != null) {
			requireLength("context", context, MAX_CONTEXT);
		}
		return this.titles.find(title, context, (sources != null) ? Set.copyOf(sources) : null,
				MATCHES.require("first", first));
	}

	private static void requireLength(String argument, String text, int most) {
		if (text.length() > most) {
			throw new BadRequestException(
					"%s must have at most %,d characters, but has %,d".formatted(argument, most, text.length()));
		}
	}

}
