package org.careeratlas.graph;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something worked out from all of the graph, and kept as long as the graph does not
 * change. After a change it is worked out once more, before somebody asks; who asks
 * meanwhile waits for that, and never gets what no longer holds.
 */
public final class Derived<T> {

	private final GraphVersion version;

	private final Supplier<T> work;

	private volatile @Nullable Stamped<T> kept;

	public Derived(GraphVersion version, Supplier<T> work) {
		this.version = version;
		this.work = work;
		version.whenSettled(this::get);
	}

	/** What the graph gives as it is now. */
	public T get() {
		Stamped<T> last = this.kept;
		return (last != null && last.version.equals(this.version.current())) ? last.value : renewed();
	}

	/**
	 * The version is read first: a change while it works makes the next one ask again.
	 */
	private synchronized T renewed() {
		String current = this.version.current();
		Stamped<T> last = this.kept;
		if (last == null || !last.version.equals(current)) {
			last = new Stamped<>(current, this.work.get());
			this.kept = last;
		}
		return last.value;
	}

	private record Stamped<T>(String version, T value) {
	}

}
