package org.careeratlas.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The snippets of a page of the documentation. */
public final class Snippets {

	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

	private Snippets() {
	}

	/** Those in the language, each with the output that follows it. */
	public static List<Snippet> of(Path page, String language) throws IOException {
		var snippets = new ArrayList<Snippet>();
		String code = null;
		Matcher block = BLOCK.matcher(Files.readString(page));
		while (block.find()) {
			if (block.group(1).equals("text") && code != null) {
				snippets.add(new Snippet(code, block.group(2)));
			}
			code = block.group(1).equals(language) ? block.group(2) : null;
		}
		return snippets;
	}

	/** Code, and what it writes. */
	public record Snippet(String code, String output) {
	}

}
