package org.careeratlas.questions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** What an expectation is about, found in an answer. */
enum Subject {

	TRANSFERABILITY("T", Ask.GAP, "transferability"), BASIS("basis", Ask.GAP, "basis"),
	PROBLEM("problem", Ask.GAP, "problem"), PERCENTILE("percentile", Ask.GAP, "percentile"),
	TO_DEVELOP("to develop", Ask.GAP, "toDevelop/*/skill/name"),
	CARRIED_OVER("carried over", Ask.GAP, "carriesOver/*/skill/name"),
	TOOLS("tools to learn", Ask.GAP, "toolsToLearn/*/name"),
	CERTIFICATIONS("certifications", Ask.GAP, "certificationsToEarn/*/certification/name"),
	STEPS("steps", Ask.PLAN, (answer, of) -> answer.steps()), PLAN("plan", Ask.PLAN, (answer, of) -> answer.planned()),
	THEMES("themes", Ask.PLAN, "themes/*/title"), REACH("reach", Ask.PLAN, "steps/*/reach"),
	SMALL("small differences", Ask.PLAN, "smallDifferences/*/skill/name"),
	PATHS("paths", Ask.PATHS, (answer, of) -> answer.routes()),
	MOVES("moves", Ask.PATHS, (answer, of) -> answer.moves()),
	VISITED("visited", Ask.PATHS, (answer, of) -> answer.visited()),
	ZONE_STEP("zone step", Ask.PATHS, (answer, of) -> answer.zoneStep()),
	DIRECTIONS("directions", Ask.PATHS, "paths/0/moves/*/direction"),
	OBSTACLES("obstacles", Ask.PATHS, (answer, of) -> answer.obstacles()),
	SIMILAR("similar", Ask.SIMILAR, "*/role/name"), SUGGESTED("suggested", Ask.SUGGEST, "nodes/*/role/name"),
	TOP_SCORE("top score", Ask.SUGGEST, "nodes/0/score"),
	SCORE("score of", Ask.SUGGEST, (answer, of) -> answer.scoreOf(of)),
	NEXT_MOVES("next moves", Ask.MOVES, "nextMoves/*/to/name"),
	GATEWAYS("gateways", Ask.INSIGHT, "gateways/*/role/name"),
	REQUIRED("most required skills", Ask.INSIGHT, "skillDemand/*/skill/name"),
	USED("most used tools", Ask.INSIGHT, "toolAdoption/*/tool/name"),
	VALUED("most valued certifications", Ask.INSIGHT, "certificationReach/*/certification/name"),
	SHARE("share of", Ask.INSIGHT, (answer, of) -> answer.shareOf(of));

	/** The longest first, so that none is taken for another. */
	static final List<Subject> LONGEST_FIRST = Arrays.stream(values())
		.sorted(Comparator.comparingInt((Subject subject) -> -subject.word.length()))
		.toList();

	private final String word;

	private final Ask ask;

	private final BiFunction<Answer, String, List<String>> values;

	Subject(String word, Ask ask, String path) {
		this(word, ask, (answer, of) -> answer.values(ask, path));
	}

	Subject(String word, Ask ask, BiFunction<Answer, String, List<String>> values) {
		this.word = word;
		this.ask = ask;
		this.values = values;
	}

	String word() {
		return this.word;
	}

	Ask ask() {
		return this.ask;
	}

	/** Whether its values are names of roles, skills, tools or certifications. */
	boolean named() {
		return this != DIRECTIONS && this != THEMES;
	}

	/** The values, numbers as text; none where they are unknown. */
	List<String> in(Answer answer, String of) {
		return this.values.apply(answer, of);
	}

}
