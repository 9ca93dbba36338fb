package org.careeratlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence says is not so, such as "no experience of sales". */
final class Denial {

	private static final String WHAT = "(?:\\w+ ){0,2}?(?:experience|knowledge|background|training|skills?|qualifications?"
			+ "|understanding|familiarity|exposure|certifications?|expertise|proficiency|prior|previous)\\b";

	/** Begins what is denied. */
	private static final Pattern CUE = Pattern
		.compile("(?i)\\bno " + WHAT + "|\\bwithout (?:any )?" + WHAT + "|\\black(?:s|ing|ed)?\\b|\\bnever\\b"
				+ "|\\bunfamiliar with\\b|\\b(?:do|does|did|have|has|had|am|is|are|was|were|can|could)n['’]t\\b"
				+ "|\\bcannot\\b|\\bneither\\b|\\bnor\\b"
				+ "|\\bnot (?:yet |had |have |very |an? )?(?:familiar|experienced|able|worked|used|skilled|trained"
				+ "|proficient|expert|know|have|use|include)\\b");

	/** What follows is said again. */
	private static final Pattern TURN = Pattern
		.compile("(?i)[:(]|\\b(?:but|however|although|though|yet|whereas|while|instead|except)\\b"
				+ "|,\\s*(?:and )?(?:i|we|he|she|they|you|have|has|had|strong|good|very|excellent|experienced|skilled)\\b");

	/** Ends what is denied from the start of its clause. */
	private static final Pattern NOT_NEEDED = Pattern.compile(
			"(?i)\\b(?:(?:is|are) not|isn['’]t|aren['’]t|not) (?:required|needed|necessary|essential|expected)\\b");

	private Denial() {
	}

	static List<TextSpan> in(String sentence) {
		var denied = new ArrayList<TextSpan>();
		Matcher notNeeded = NOT_NEEDED.matcher(sentence);
		while (notNeeded.find()) {
			denied.add(span(sentence, clauseStart(sentence, notNeeded.start()), notNeeded.end()));
		}
		Matcher cue = CUE.matcher(sentence);
		while (cue.find()) {
			Matcher turn = TURN.matcher(sentence);
			denied.add(span(sentence, cue.start(), turn.find(cue.end()) ? turn.start() : sentence.length()));
		}
		return denied;
	}

	private static int clauseStart(String sentence, int end) {
		int start = 0;
		Matcher turn = TURN.matcher(sentence).region(0, end);
		while (turn.find()) {
			start = turn.end();
		}
		return start;
	}

	private static TextSpan span(String sentence, int start, int end) {
		return new TextSpan(start, end, sentence.substring(start, end));
	}

}
