package org.careeratlas.load;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import com.sun.management.ThreadMXBean;

/**
 * Requests that eight connections send to one address.
 *
 * @param address where they go
 * @param headers more lines of their header, each with its end
 * @param bodies of one request after another
 */
public record Load(URI address, String headers, IntFunction<byte[]> bodies, AtomicInteger sent) {

	private static final int CONNECTIONS = 8;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	public Load(URI address, String headers, IntFunction<byte[]> bodies) {
		this(address, headers, bodies, new AtomicInteger());
	}

	/** Sends as many as are answered meanwhile. */
	public Rate during(Duration time) throws InterruptedException, ExecutionException {
		int before = this.sent.get();
		long allocatedBefore = THREADS.getTotalThreadAllocatedBytes();
		long start = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
			Callable<Long> connection = () -> send(start + time.toNanos());
			long allocatedByClients = 0;
			for (var allocated : threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
				allocatedByClients += allocated.get();
			}
			int answered = this.sent.get() - before;
			return new Rate(answered / ((System.nanoTime() - start) / 1e9),
					(THREADS.getTotalThreadAllocatedBytes() - allocatedBefore - allocatedByClients) / answered);
		}
	}

	/** Returns what this thread allocated. */
	private long send(long end) throws Exception {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		try (var client = new Client(this.address, this.headers)) {
			while (System.nanoTime() < end) {
				client.post(this.bodies.apply(this.sent.getAndIncrement()));
			}
		}
		return THREADS.getCurrentThreadAllocatedBytes() - before;
	}

	/** Returns the answer to one of the requests. */
	public byte[] answer(int i) throws Exception {
		try (var client = new Client(this.address, this.headers)) {
			return client.post(this.bodies.apply(i));
		}
	}

	/**
	 * What was measured.
	 *
	 * @param allocated bytes for each request in this process, except by its clients
	 */
	public record Rate(double perSecond, long allocated) {
	}

}
