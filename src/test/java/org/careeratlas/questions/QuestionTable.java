package org.careeratlas.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions, as the table has them. */
final class QuestionTable {

	static final Path FILE = Path.of("src/test/resources/expert-questions.md");

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\](?: (\\d+))?");

	private static final Pattern DEFINITION = Pattern.compile("\\[([^\\]]+)\\]: (\\S+)");

	private static final Pattern CHECK = Pattern.compile("(never )?`([^`]+)`(?:: (.+))?");

	private final Map<String, Link> links = new LinkedHashMap<>();

	private final Map<String, Start> people = new HashMap<>();

	private final List<Question> questions;

	private QuestionTable(List<String> lines) {
		lines.stream()
			.map(DEFINITION::matcher)
			.filter(Matcher::matches)
			.forEach((link) -> this.links.put(link.group(1), new Link(link.group(1), link.group(2))));
		rows(lines, "Person").map(this::person).forEach((person) -> this.people.put(person.name(), person));
		this.questions = rows(lines, "Question").map(this::question).toList();
	}

	static QuestionTable read() {
		try {
			return new QuestionTable(Files.readAllLines(FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Question> questions() {
		return this.questions;
	}

	List<Link> links() {
		return List.copyOf(this.links.values());
	}

	/** The cells of the rows below the header that begins with the word. */
	private static Stream<List<String>> rows(List<String> lines, String header) {
		return lines.stream()
			.dropWhile((line) -> !line.startsWith("| " + header + " |"))
			.skip(2)
			.takeWhile((line) -> line.startsWith("|"))
			.map((line) -> Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList());
	}

	private Start person(List<String> cells) {
		List<Map<String, Object>> skills = LINK.matcher(cells.get(1)).results().map((skill) -> {
			var held = new HashMap<String, Object>(Map.of("skill", link(skill.group(1)).id()));
			if (skill.group(2) != null) {
				held.put("level", Double.valueOf(skill.group(2)));
			}
			return (Map<String, Object>) held;
		}).toList();
		return Start.person(cells.getFirst(), skills, ids(cells.get(2)), ids(cells.get(3)));
	}

	private List<String> ids(String cell) {
		return LINK.matcher(cell).results().map((link) -> link(link.group(1)).id()).toList();
	}

	private Link link(String label) {
		return Objects.requireNonNull(this.links.get(label), () -> "no link for " + label);
	}

	private Question question(List<String> cells) {
		try {
			return new Question(cells.get(0), start(cells.get(1)),
					cells.get(2).isEmpty() ? null : link(label(cells.get(2))), asks(cells.get(3)), checks(cells.get(4)),
					cells.get(5), checks(cells.get(6)), open(cells.get(7)));
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException("%s: %s".formatted(cells.getFirst(), ex.getMessage()), ex);
		}
	}

	private Start start(String cell) {
		if (cell.isEmpty()) {
			return Start.nowhere();
		}
		return cell.startsWith("[") ? Start.role(link(label(cell)))
				: Objects.requireNonNull(this.people.get(cell), () -> "nobody is called " + cell);
	}

	private static String label(String cell) {
		return cell.substring(1, cell.length() - 1);
	}

	private static SequencedSet<Ask> asks(String cell) {
		return Arrays.stream(cell.split(",")).map(Ask::of).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Check> checks(String cell) {
		return parts(cell).map((part) -> Check.parse(part.group(2))).toList();
	}

	private static List<Question.Open> open(String cell) {
		return parts(cell)
			.map((part) -> new Question.Open(Check.parse(part.group(2)), part.group(1) != null,
					Objects.requireNonNull(part.group(3), () -> "open for no reason: " + part.group(2))))
			.toList();
	}

	private static Stream<Matcher> parts(String cell) {
		return Arrays.stream(cell.split("<br>")).filter((part) -> !part.isEmpty()).map((part) -> {
			Matcher check = CHECK.matcher(part);
			if (!check.matches()) {
				throw new IllegalArgumentException("no expectation: " + part);
			}
			return check;
		});
	}

}
