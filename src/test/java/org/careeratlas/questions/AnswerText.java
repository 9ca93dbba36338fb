package org.careeratlas.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** A question with its expectations and the whole answer, for reading. */
final class AnswerText {

	private final Question question;

	private final Answer answer;

	private final List<String> lines = new ArrayList<>();

	private AnswerText(Question question, Answer answer) {
		this.question = question;
		this.answer = answer;
	}

	static String of(Question question, Answer answer) {
		return new AnswerText(question, answer).write();
	}

	private String write() {
		line("%s", this.question.title());
		line("  %s", this.question.because());
		expectations();
		this.question.asks().forEach(this::answer);
		return String.join("\n", this.lines) + "\n";
	}

	private void expectations() {
		this.question.expected().forEach((check) -> line("  [%s] %s", mark(check.holds(this.answer)), check));
		this.question.never().forEach((check) -> line("  [%s] never %s", mark(!check.holds(this.answer)), check));
		this.question.open()
			.forEach((open) -> line("  [%s] open: %s: %s", mark(open.met(this.answer)), open, open.reason()));
	}

	private static String mark(boolean met) {
		return met ? "x" : " ";
	}

	private void answer(Ask ask) {
		JsonNode part = this.answer.part(ask);
		switch (ask) {
			case GAP -> gap(part);
			case PLAN -> plan(part);
			case PATHS -> paths(part);
			case SIMILAR -> list("similar", part, this::match);
			case SUGGEST -> list("suggested", part.path("nodes"), this::match);
			case MOVES -> list("next moves", part.at("/nextMoves"), this::move);
			case INSIGHT -> insights(part);
		}
	}

	private void gap(JsonNode gap) {
		line("  gap: %s", known(gap));
		line("    through %s; estimated from %s", roles(gap.path("bridge")), roles(gap.path("estimatedFrom")));
		line("    carries over: %s", join(gap.path("carriesOver"), (skill) -> skill(skill, "credit")));
		line("    to develop: %s", join(gap.path("toDevelop"), (skill) -> skill(skill, "shortfall")));
		line("    tools: %s; frameworks: %s; certifications: %s", join(gap.path("toolsToLearn"), AnswerText::name),
				join(gap.path("frameworksToLearn"), AnswerText::name),
				join(gap.path("certificationsToEarn"), (option) -> name(option.path("certification"))));
	}

	/** A transferability, and what it rests on. */
	private static String known(JsonNode score) {
		String problem = score.path("problem").asString("");
		return "T %s, closer than %s %%, %s%s".formatted(number(score.path("transferability")),
				number(score.path("percentile")), score.path("basis").asString("-"),
				problem.isEmpty() ? "" : ", " + problem);
	}

	private static String roles(JsonNode bridges) {
		return join(bridges, (bridge) -> "%s %s%s".formatted(name(bridge.path("role")), number(bridge.path("score")),
				bridge.path("mapping").isString() ? " " + bridge.path("mapping").asString() : ""));
	}

	private static String skill(JsonNode skill, String share) {
		String via = skill.path("via").isObject() ? " via " + name(skill.path("via")) : "";
		return "%s%s (%s of %s, importance %s, %s %s)".formatted(name(skill.path("skill")), via,
				number(skill.path("held")), number(skill.path("needed")), number(skill.path("importance")), share,
				number(skill.path(share)) + (skill.path("significant").asBoolean(true) ? "" : ", not significant"));
	}

	private void plan(JsonNode plan) {
		line("  plan: %d steps, from %s to %s", plan.path("steps").size(), number(plan.path("transferability")),
				number(plan.path("reached")));
		plan.path("themes").forEach((theme) -> theme(theme, plan.path("steps")));
		line("    small differences: %s", join(plan.path("smallDifferences"), (small) -> name(small.path("skill"))));
	}

	private void theme(JsonNode theme, JsonNode steps) {
		line("    %s (+%s)", theme.path("title").asString(), number(theme.path("gain")));
		theme.path("steps").forEach((step) -> step(steps.path(step.path("order").asInt() - 1)));
	}

	private void step(JsonNode step) {
		line("      %d. %s: %s (+%s) %s; %s", step.path("order").asInt(), step.path("kind").asString(),
				step.path("title").asString(), number(step.path("gain")), join(step.path("skills"), AnswerText::name),
				step.path("reach").asString("-"));
	}

	private void paths(JsonNode paths) {
		line("  paths: %d", paths.path("paths").size());
		paths.path("paths").forEach(this::path);
		if (paths.path("nearest").isObject()) {
			line("  nearest:");
			path(paths.path("nearest"));
		}
		paths.path("blocked").forEach((reason) -> line("    blocked: %s", reason.asString()));
	}

	private void path(JsonNode path) {
		line("    %s%s (T %s, pay %s)", role(path.at("/moves/0/from")), moves(path.path("moves")),
				number(path.path("transferability")), number(path.path("salaryChange")));
		path.path("moves")
			.forEach((move) -> line("      %s: %s", move.path("direction").asString(),
					move.path("directionReason").asString("no reason")));
		gates(path);
	}

	private void gates(JsonNode path) {
		path.path("moves")
			.forEach((move) -> move.path("gates")
				.forEach((gate) -> line("      %s: %s %s", role(move.path("to")), gate.path("kind").asString(),
						gate.path("description").asString())));
	}

	private static String moves(JsonNode moves) {
		return moves.valueStream()
			.map((move) -> " -%s T %s %s %% -> %s".formatted(how(move), number(move.path("transferability")),
					number(move.path("percentile")), role(move.path("to"))))
			.collect(Collectors.joining());
	}

	private static String how(JsonNode move) {
		String basis = move.path("computed").asBoolean(false) ? "COMPUTED" : move.at("/transition/basis").asString("")
				+ " " + move.at("/transition/tier").asString("") + move.path("mapping").asString("");
		return " %s %s".formatted(basis.strip(), move.path("direction").asString("")).stripTrailing();
	}

	private String match(JsonNode match) {
		return "%s, score %s, %s".formatted(role(match.path("role")), number(match.path("score")), known(match));
	}

	private String move(JsonNode move) {
		return "%s, %s %s, T %s".formatted(role(move.path("to")), move.at("/transition/basis").asString("computed"),
				move.path("direction").asString(), number(move.path("transferability")));
	}

	private void insights(JsonNode insights) {
		line("  gateways: %s",
				join(insights.path("gateways"), (gateway) -> "%s %d in %d out".formatted(name(gateway.path("role")),
						gateway.path("incoming").asInt(), gateway.path("outgoing").asInt())));
		line("  skills: %s", join(insights.path("skillDemand"), (demand) -> shared(demand, "skill")));
		line("  tools: %s", join(insights.path("toolAdoption"), (adoption) -> shared(adoption, "tool")));
		line("  certifications: %s", join(insights.path("certificationReach"),
				(reach) -> name(reach.path("certification")) + " " + reach.path("roles").asInt()));
	}

	private static String shared(JsonNode demand, String concept) {
		return "%s %d (%s)".formatted(name(demand.path(concept)), demand.path("roles").asInt(),
				number(demand.path("share")));
	}

	private void list(String title, JsonNode nodes, java.util.function.Function<JsonNode, String> text) {
		line("  %s: %d", title, nodes.size());
		nodes.forEach((node) -> line("    %s", text.apply(node)));
	}

	private static String join(JsonNode nodes, java.util.function.Function<JsonNode, String> text) {
		return nodes.isEmpty() ? "none" : nodes.valueStream().map(text).collect(Collectors.joining("; "));
	}

	private static String role(JsonNode role) {
		return name(role)
				+ (role.path("jobZone").isNumber() ? " (zone %d)".formatted(role.path("jobZone").asInt()) : "");
	}

	private static String name(JsonNode concept) {
		return concept.path("name").asString("-");
	}

	private static String number(JsonNode number) {
		if (!number.isNumber()) {
			return "?";
		}
		return number.isIntegralNumber() ? number.asString() : String.format(Locale.ROOT, "%.2f", number.asDouble());
	}

	private void line(String format, Object... values) {
		this.lines.add(format.formatted(values));
	}

}
