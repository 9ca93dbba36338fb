package org.careeratlas.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Stands between a service and its database, at one port of this machine, and is as
 * faulty as networks and servers are. It passes everything on until it is told otherwise.
 */
public final class FaultyProxy implements AutoCloseable {

	private static final Fault NONE = new Fault(Duration.ZERO, false, Long.MAX_VALUE);

	private static final int BUFFER = 64 * 1024;

	private static final int DROPPED_AFTER_MILLIS = 200;

	private final InetSocketAddress database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	/** Connections that nobody accepts, so that there is no room for others. */
	private final Set<Socket> waiting = ConcurrentHashMap.newKeySet();

	private ServerSocket door;

	private volatile Fault fault = NONE;

	/** Stands in front of a database, such as {@code bolt://localhost:7687}. */
	public FaultyProxy(URI database) throws IOException {
		this.database = new InetSocketAddress(database.getHost(), database.getPort());
		this.door = open(0);
	}

	/** Where the database seems to be. */
	public URI address() {
		return URI.create("bolt://localhost:" + this.door.getLocalPort());
	}

	/** Passes everything on again, also what was held back. */
	public synchronized void pass() throws IOException {
		if (this.door.isClosed()) {
			this.door = open(this.door.getLocalPort());
		}
		this.waiting.forEach(FaultyProxy::reset);
		this.waiting.clear();
		begin(NONE);
	}

	/** Answers come late. */
	public void delay(Duration time) {
		begin(new Fault(time, false, Long.MAX_VALUE));
	}

	/** Takes connections and requests, but never answers. */
	public void hang() {
		begin(new Fault(Duration.ZERO, true, Long.MAX_VALUE));
	}

	/** Drops all packets: nobody can connect, and nobody is told. */
	public void dropPackets() throws IOException {
		hang();
		fillTheQueue();
	}

	/** Resets each connection in the middle of what it answers. */
	public void resetAfter(long bytes) {
		begin(new Fault(Duration.ZERO, false, bytes));
	}

	/** Resets all connections and refuses others, like a server that is killed. */
	public synchronized void refuse() throws IOException {
		this.door.close();
		for (Socket socket : this.open) {
			reset(socket);
		}
	}

	@Override
	public void close() throws IOException {
		pass();
		refuse();
	}

	private synchronized void begin(Fault next) {
		this.fault = next;
		notifyAll();
	}

	private synchronized void awaitEndOfSilence() throws InterruptedException {
		while (this.fault.silent()) {
			wait();
		}
	}

	/** The system drops requests to connect while as many wait as it lets. */
	private void fillTheQueue() throws IOException {
		while (true) {
			var next = new Socket();
			this.waiting.add(next);
			try {
				next.connect(this.door.getLocalSocketAddress(), DROPPED_AFTER_MILLIS);
			}
			catch (SocketTimeoutException ex) {
				return;
			}
		}
	}

	private ServerSocket open(int port) throws IOException {
		var opened = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(() -> accept(opened));
		return opened;
	}

	private void accept(ServerSocket from) {
		try {
			while (true) {
				Socket client = from.accept();
				awaitEndOfSilence();
				connect(client);
			}
		}
		catch (IOException | InterruptedException ex) {
			// closed
		}
	}

	private void connect(Socket client) throws IOException {
		var server = new Socket(this.database.getAddress(), this.database.getPort());
		this.open.add(client);
		this.open.add(server);
		Thread.ofVirtual().start(() -> copy(client, server, () -> NONE));
		Thread.ofVirtual().start(() -> copy(server, client, () -> this.fault));
	}

	private void copy(Socket from, Socket to, Supplier<Fault> faults) {
		try (from; to) {
			var buffer = new byte[BUFFER];
			Fault current = NONE;
			long left = current.bytes();
			for (int read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
				awaitEndOfSilence();
				if (current != faults.get()) {
					current = faults.get();
					left = current.bytes();
				}
				Thread.sleep(current.delay());
				to.getOutputStream().write(buffer, 0, (int) Math.min(read, left));
				left -= read;
				if (left <= 0) {
					reset(to);
				}
			}
		}
		catch (IOException | InterruptedException ex) {
			// one side has gone, and so does the other
		}
		this.open.remove(from);
	}

	private static void reset(Socket socket) {
		try (socket) {
			socket.setSoLinger(true, 0);
		}
		catch (IOException ex) {
			// it has been closed meanwhile
		}
	}

	/**
	 * What is wrong.
	 *
	 * @param bytes after which a connection is reset
	 */
	private record Fault(Duration delay, boolean silent, long bytes) {
	}

}
