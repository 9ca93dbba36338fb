package org.careeratlas.importer.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import org.careeratlas.known.Suggestion;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses a file of the seed, and reports what of YAML a seed does not use: anchors,
 * aliases, tags, several documents in a file, and keys that are given twice.
 */
final class SeedYaml {

	private static final YAMLMapper YAML = YAMLMapper.shared();

	/** Beyond it, the schemas' validator fails. */
	private static final double MAX_NUMBER = 1e15;

	private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);

	private final SeedFile file;

	private final SeedProblems problems;

	private final List<String> lines;

	private final Map<String, Integer> keyLines = new HashMap<>();

	private SeedYaml(SeedFile file, SeedProblems problems) {
		this.file = file;
		this.problems = problems;
		this.lines = file.text().lines().toList();
	}

	/** Parses a file, unless it is not valid YAML, or no file of a seed. */
	static Optional<SeedDocument> parse(SeedFile file, SeedProblems problems) {
		var yaml = new SeedYaml(file, problems);
		Optional<SeedKind> kind = SeedKind.of(file.path());
		if (kind.isEmpty()) {
			yaml.misnamed();
			return Optional.empty();
		}
		return yaml.tree().map((root) -> new SeedDocument(file.path(), kind.get(), root, yaml.keyLines));
	}

	private void misnamed() {
		String question = SeedKind.meant(this.file.path())
			.map((kind) -> Suggestion.question(kind.path(this.file.path())))
			.orElse("");
		unread(1, "no file of this name belongs to a seed; see the table in graph-seed/README.md" + question);
	}

	private Optional<JsonNode> tree() {
		try {
			scan();
			return isUnread() ? Optional.empty() : Optional.of(read());
		}
		catch (JacksonException ex) {
			this.problems.unread(problem(ex));
			return Optional.empty();
		}
	}

	private boolean isUnread() {
		return this.problems.unread().contains(this.file.path());
	}

	private JsonNode read() {
		try (JsonParser parser = YAML.createParser(this.file.text())) {
			return YAML.reader(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser))
				.readTree(parser);
		}
	}

	private void scan() {
		try (var parser = (YAMLParser) YAML.createParser(this.file.text())) {
			scan(parser);
		}
	}

	private void scan(YAMLParser parser) {
		JsonToken token = parser.nextToken();
		if (token == null) {
			unread(1, "the file is empty");
		}
		for (; token != null; token = parser.nextToken()) {
			int line = parser.currentTokenLocation().getLineNr();
			if (token == JsonToken.PROPERTY_NAME) {
				key(parser, line);
			}
			else if (token.isStructStart() || token.isScalarValue()) {
				value(parser, token, line);
			}
			if (parser.streamReadContext().inRoot() && (token = parser.nextToken()) != null) {
				unread(parser.currentTokenLocation().getLineNr(),
						"a second document begins here: a file of the seed has one");
				return;
			}
		}
	}

	private void key(YAMLParser parser, int line) {
		String pointer = parser.streamReadContext().pathAsPointer().toString();
		Integer first = this.keyLines.putIfAbsent(pointer, line);
		if (first != null) {
			String reason = "the key '%s' is given twice, first in line %d".formatted(parser.currentName(), first);
			if (isOfWholeList(pointer)) {
				unread(line, reason);
			}
			else {
				this.problems.add(new SeedProblem(this.file.path(), line, reason));
			}
		}
	}

	/** Whether a key holds all entries of the file, or the evidence of all. */
	private boolean isOfWholeList(String pointer) {
		return !this.file.path().contains("/") && pointer.lastIndexOf('/') == 0;
	}

	private void value(YAMLParser parser, JsonToken token, int line) {
		if (parser.isCurrentAlias()) {
			unread(line, "the alias *%s is not allowed: write out what it stands for".formatted(parser.getString()));
		}
		else if (isAnchored(parser.currentTokenLocation())) {
			unread(line, "an anchor is not allowed: write out what refers to it");
		}
		else if (parser.getTypeId() != null) {
			unread(line, "the tag %s is not allowed".formatted(parser.getTypeId()));
		}
		else if (token.isNumeric() && !isNumber(parser.getString())) {
			unread(line, "%s is no number that a seed can have".formatted(parser.getString()));
		}
	}

	/** The parser does not tell the anchors of scalars. */
	private boolean isAnchored(TokenStreamLocation at) {
		String line = (at.getLineNr() <= this.lines.size()) ? this.lines.get(at.getLineNr() - 1) : "";
		return line.codePoints().skip(at.getColumnNr() - 1L).findFirst().orElse(' ') == '&';
	}

	private static boolean isNumber(String text) {
		return !NO_NUMBER.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= MAX_NUMBER;
	}

	private void unread(int line, String reason) {
		this.problems.unread(new SeedProblem(this.file.path(), Math.max(1, line), reason));
	}

	private SeedProblem problem(JacksonException failure) {
		if (failure.getCause() instanceof MarkedYamlEngineException marked) {
			return new SeedProblem(this.file.path(),
					marked.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(1), reason(marked));
		}
		int line = (failure.getLocation() != null) ? Math.max(1, failure.getLocation().getLineNr()) : 1;
		return new SeedProblem(this.file.path(), line, reason(failure.getOriginalMessage()));
	}

	private static String reason(String failure) {
		if (failure.contains("=ALI")) {
			return "an alias is not allowed: write out what it stands for";
		}
		return "no valid YAML: " + failure.lines().findFirst().orElse("").replaceFirst(", from `.*`", "");
	}

	private static String reason(MarkedYamlEngineException failure) {
		if (failure.getProblem().contains("(TAB)")) {
			return "no valid YAML: this line is indented with a tab; use spaces";
		}
		if (failure.getProblem().startsWith("mapping values are not allowed")) {
			return "no valid YAML: no key can be here; put a text that has a colon in quotes";
		}
		String problem = failure.getProblem().replaceFirst("\\. \\(Do not use .*", "; put the text in quotes");
		String begun = failure.getContextMark().map((mark) -> " in line %d".formatted(mark.getLine() + 1)).orElse("");
		return (failure.getContext() == null) ? "no valid YAML: " + problem
				: "no valid YAML: %s%s: %s".formatted(failure.getContext(), begun, problem);
	}

}
