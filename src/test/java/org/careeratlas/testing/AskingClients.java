package org.careeratlas.testing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.awaitility.Awaitility.await;

/**
 * Four clients that ask one question after another and judge each answer: it is right and
 * whole, or it is wrong, or it says that it is {@code UNAVAILABLE}: then it has nothing,
 * and when to ask again, or nulls where something is missing and is right otherwise.
 */
public final class AskingClients implements AutoCloseable {

	public static final int CLIENTS = 4;

	private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

	private final RawHttp service;

	private final List<Question> questions;

	private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

	private final AtomicLong answers = new AtomicLong();

	private final AtomicLong right = new AtomicLong();

	private final AtomicLong unavailable = new AtomicLong();

	private final AtomicLong slowest = new AtomicLong();

	private volatile boolean ends;

	public AskingClients(RawHttp service, List<Question> questions) {
		this.service = service;
		this.questions = questions;
		for (int i = 0; i < CLIENTS; i++) {
			int first = i;
			this.clients.execute(() -> askFrom(first));
		}
	}

	private void askFrom(int first) {
		for (int i = first; !this.ends; i++) {
			long start = System.nanoTime();
			ask(this.questions.get(i % this.questions.size()));
			this.slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
			this.answers.incrementAndGet();
		}
	}

	private void ask(Question question) {
		try {
			judge(this.service.ask(question.query()), question.answer());
		}
		catch (RuntimeException ex) {
			this.wrong.add("no answer: " + ex);
		}
	}

	private void judge(RawHttp.Answer answer, JsonNode expected) {
		if (answer.json().equals(expected)) {
			this.right.incrementAndGet();
		}
		else if (answer.status() == 200 && isUnavailable(answer, expected)) {
			this.unavailable.incrementAndGet();
		}
		else {
			this.wrong.add(answer.status() + " " + answer.text());
		}
	}

	private static boolean isUnavailable(RawHttp.Answer answer, JsonNode expected) {
		boolean isTold = !answer.codes().isEmpty() && answer.codes().stream().allMatch("UNAVAILABLE"::equals);
		return isTold && (isAbsent(answer.data()) ? !answer.header("Retry-After").isEmpty()
				: agrees(answer.data(), expected.path("data")));
	}

	/** Whether all is as expected that is not null. */
	private static boolean agrees(JsonNode actual, JsonNode expected) {
		return switch (expected) {
			case JsonNode node when isAbsent(actual) -> true;
			case ArrayNode array -> actual.size() == array.size()
					&& IntStream.range(0, array.size()).allMatch((i) -> agrees(actual.path(i), array.path(i)));
			case ObjectNode object ->
				object.propertyNames().stream().allMatch((name) -> agrees(actual.path(name), object.path(name)));
			default -> actual.equals(expected);
		};
	}

	private static boolean isAbsent(JsonNode node) {
		return node.isNull() || node.isMissingNode();
	}

	/**
	 * Answers that are neither right nor {@code UNAVAILABLE}, and failures to get one.
	 */
	public Collection<String> wrong() {
		return this.wrong;
	}

	public long answers() {
		return this.answers.get();
	}

	public long right() {
		return this.right.get();
	}

	public long unavailable() {
		return this.unavailable.get();
	}

	@Override
	public void close() {
		this.ends = true;
		this.clients.close();
	}

	@Override
	public String toString() {
		return "%d answers within %d ms: %d right, %d unavailable, %d wrong".formatted(answers(),
				TimeUnit.NANOSECONDS.toMillis(this.slowest.get()), right(), unavailable(), this.wrong.size());
	}

	/** What is asked, and the whole answer as JSON. */
	public record Question(String query, JsonNode answer) {

		private static final Duration PATIENCE = Duration.ofMinutes(2);

		/** Asks a service for the right answer. */
		public static Question answeredBy(RawHttp service, String query) {
			return new Question(query,
					await().atMost(PATIENCE).until(() -> service.ask(query).json(), (answer) -> !answer.has("errors")));
		}

	}

}
