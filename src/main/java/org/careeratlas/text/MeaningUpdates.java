package org.careeratlas.text;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.careeratlas.model.CanceledException;
import org.careeratlas.neo4j.GraphUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Computes the vectors of names in the background, first when the service is warm and
 * again after changes. What the graph keeps is not computed again.
 */
@Component
class MeaningUpdates implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(MeaningUpdates.class);

	private static final Duration PERIOD = Duration.ofSeconds(1);

	/**
	 * How many times as long as an update nothing is done, so that edits cost little.
	 * What was computed once does not count.
	 */
	private static final int REST = 20;

	/** After this time a new name is looked at in any case. */
	private static final Duration LONGEST_REST = Duration.ofMinutes(5);

	private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

	/** Names that are encoded, and kept, at once. */
	private static final int AT_ONCE = 4_000;

	private final Meanings meanings;

	private final TextVectors store;

	private List<Wording> known = List.of();

	private volatile @Nullable Thread worker;

	MeaningUpdates(Meanings meanings, TextVectors store) {
		this.meanings = meanings;
		this.store = store;
	}

	@Override
	public void start() {
		Encoder encoder = this.meanings.encoderIfPresent();
		if (encoder == null) {
			logger.info("Texts are not understood: there is no sentence encoder");
			return;
		}
		this.worker = Thread.ofPlatform().daemon().name("meanings").start(() -> run(encoder));
	}

	@Override
	public void stop() {
		Thread running = this.worker;
		this.worker = null;
		if (running != null) {
			running.interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

	private void run(Encoder encoder) {
		String last = "";
		while (this.worker == Thread.currentThread()) {
			Duration pause = PERIOD;
			try {
				if (this.store.isTime()) {
					String version = this.store.version();
					if (!version.equals(last)) {
						pause = rest(update(encoder));
						last = version;
					}
				}
			}
			catch (CanceledException ex) {
				logger.debug("The computation of meanings was canceled");
			}
			catch (GraphUnavailableException ex) {
				// others tell it already
				logger.debug("The names cannot be read", ex);
			}
			catch (RuntimeException ex) {
				logger.warn("The meanings of names cannot be computed; trying again in {} s",
						AFTER_A_FAILURE.toSeconds(), ex);
				pause = AFTER_A_FAILURE;
			}
			pause((pause.compareTo(PERIOD) > 0) ? pause : PERIOD);
		}
	}

	private static Duration rest(Duration update) {
		Duration rest = update.multipliedBy(REST);
		return (rest.compareTo(LONGEST_REST) > 0) ? LONGEST_REST : rest;
	}

	private void pause(Duration time) {
		try {
			TimeUnit.NANOSECONDS.sleep(time.toNanos());
		}
		catch (InterruptedException ex) {
			this.worker = null;
		}
	}

	/** Returns how long it took, without what need not be done again. */
	private Duration update(Encoder encoder) {
		long start = System.nanoTime();
		List<Wording> names = this.store.wordings();
		if (names.equals(this.known)) {
			return Duration.ofNanos(System.nanoTime() - start);
		}
		List<String> digests = names.stream().map((name) -> name.digest(encoder.name())).toList();
		Map<String, byte[]> kept = this.meanings.vectors(encoder.name());
		kept.putAll(this.store.find(missing(digests, names, kept).keySet()));
		Map<String, Wording> missing = missing(digests, names, kept);
		Duration computing = compute(encoder, missing, kept);
		this.store.keepOnly(digests);
		this.meanings.replace(names,
				digests.stream().map((digest) -> Objects.requireNonNull(kept.get(digest))).toList());
		this.store.forgetAnswers();
		this.known = names;
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		if (!missing.isEmpty()) {
			logger.info("The meanings of {} names are known, {} of them computed in {} s", names.size(), missing.size(),
					took.toSeconds());
		}
		return took.minus(computing);
	}

	/** Returns one of the names of each digest that has no vector. */
	private static Map<String, Wording> missing(List<String> digests, List<Wording> names, Map<String, byte[]> kept) {
		var missing = new LinkedHashMap<String, Wording>();
		for (int i = 0; i < digests.size(); i++) {
			if (!kept.containsKey(digests.get(i))) {
				missing.putIfAbsent(digests.get(i), names.get(i));
			}
		}
		return missing;
	}

	/**
	 * Computes short names together with short ones, which takes less time, and returns
	 * how long it took.
	 */
	private Duration compute(Encoder encoder, Map<String, Wording> missing, Map<String, byte[]> kept) {
		long start = System.nanoTime();
		List<Map.Entry<String, Wording>> byLength = missing.entrySet()
			.stream()
			.sorted(Comparator.comparing((name) -> name.getValue().text().length()))
			.toList();
		for (int from = 0; from < byLength.size(); from += AT_ONCE) {
			this.meanings.progress(from, byLength.size());
			var part = byLength.subList(from, Math.min(from + AT_ONCE, byLength.size()));
			List<float[]> vectors = encoder.encode(part.stream().map((name) -> name.getValue().text()).toList());
			var computed = new HashMap<String, byte[]>();
			for (int i = 0; i < part.size(); i++) {
				computed.put(part.get(i).getKey(), VectorIndex.compressed(vectors.get(i)));
			}
			this.store.add(encoder.name(), computed);
			kept.putAll(computed);
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
