package org.careeratlas.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What short forms, brands and everyday words stand for, as our editors know them. A line
 * of the file is the form, a colon, and what it may mean, most likely first, with a bar
 * between.
 */
final class ShortForms {

	private static final String FILE = "/search/short-forms.txt";

	private static final int MAX_READINGS = 8;

	private final Map<String, List<SearchWords>> meanings;

	private final int longest;

	private ShortForms(Map<String, List<SearchWords>> meanings) {
		this.meanings = meanings;
		this.longest = meanings.keySet().stream().mapToInt((form) -> form.split(" ").length).max().orElse(0);
	}

	static ShortForms load() {
		try (InputStream file = ShortForms.class.getResourceAsStream(FILE)) {
			if (file == null) {
				throw new IllegalStateException("No file " + FILE);
			}
			return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ShortForms of(String lines) {
		var meanings = new HashMap<String, List<SearchWords>>();
		lines.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
			String[] parts = line.split(":", 2);
			if (parts.length != 2) {
				throw new IllegalArgumentException("No colon in the short form '%s'".formatted(line));
			}
			List<SearchWords> stated = Arrays.stream(parts[1].split("\\|")).map(SearchWords::of).toList();
			String form = String.join(" ", SearchWords.of(parts[0]).words());
			if (form.isEmpty() || stated.stream().anyMatch(SearchWords::isEmpty)
					|| meanings.put(form, stated) != null) {
				throw new IllegalArgumentException("The short form '%s' is empty or repeated".formatted(line));
			}
		});
		return new ShortForms(meanings);
	}

	int size() {
		return this.meanings.size();
	}

	/**
	 * Returns the ways to read a query, most likely first: as it is, with all forms in it
	 * replaced by their first meaning, and with one replaced by each of its others.
	 */
	List<SearchWords> readings(SearchWords query) {
		List<Form> forms = forms(query);
		var readings = new ArrayList<SearchWords>(List.of(query));
		int most = forms.stream().mapToInt((form) -> form.meanings.size()).max().orElse(0);
		for (int rank = 0; rank < most && readings.size() < MAX_READINGS; rank++) {
			readings.add(read(query, forms, rank));
		}
		return readings;
	}

	private static SearchWords read(SearchWords query, List<Form> forms, int rank) {
		SearchWords read = query;
		for (Form form : forms.reversed()) {
			SearchWords meaning = form.meanings.get(Math.min(rank, form.meanings.size() - 1));
			read = read.replaced(form.start, form.end, meaning.words());
		}
		return read;
	}

	/** The longest forms from left to right. */
	private List<Form> forms(SearchWords query) {
		var forms = new ArrayList<Form>();
		int start = 0;
		while (start < query.words().size()) {
			Form form = formAt(query, start);
			if (!form.meanings.isEmpty()) {
				forms.add(form);
			}
			start = form.end;
		}
		return forms;
	}

	private Form formAt(SearchWords query, int start) {
		for (int end = Math.min(start + this.longest, query.words().size()); end > start; end--) {
			List<SearchWords> found = this.meanings.getOrDefault(query.phrase(start, end), List.of());
			if (!found.isEmpty()) {
				return new Form(start, end, found);
			}
		}
		return new Form(start, start + 1, List.of());
	}

	/** A form in a query, without meanings for a word that is none. */
	private record Form(int start, int end, List<SearchWords> meanings) {
	}

}
