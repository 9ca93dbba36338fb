package org.careeratlas.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is asked of the service, each by one document. */
enum Ask {

	GAP("/skillGap"), PLAN("/learningPlan"), PATHS("/careerPaths"), SIMILAR("/role/similarRoles"),
	SUGGEST("/suggestRoles"), MOVES("/role"), INSIGHT("/insights");

	private static final Path DOCUMENTS = Path.of("src/test/resources/expert-questions");

	private final String root;

	Ask(String root) {
		this.root = root;
	}

	/** Where the answer is in the data of the response. */
	String root() {
		return this.root;
	}

	/** As the table has it, such as {@code gap}. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Ask of(String word) {
		return valueOf(word.strip().toUpperCase(Locale.ROOT));
	}

	String document() {
		try {
			return Files.readString(DOCUMENTS.resolve(word() + ".graphql"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
