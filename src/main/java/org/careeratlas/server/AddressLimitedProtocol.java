package org.careeratlas.server;

import java.net.Socket;
import java.nio.channels.SocketChannel;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * HTTP/1.1 for a limited number of connections from each address, so that no client takes
 * all that the server has: one more is closed as soon as it is opened. Tomcat creates it
 * by name.
 */
public final class AddressLimitedProtocol extends Http11NioProtocol {

	private final Endpoint endpoint;

	public AddressLimitedProtocol() {
		this(new Endpoint());
	}

	private AddressLimitedProtocol(Endpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	/** To be called before the server starts. */
	void limit(int connections, Runnable onRefusal) {
		this.endpoint.limit = connections;
		this.endpoint.onRefusal = onRefusal;
	}

	/**
	 * Returns whether a connection is open. Tomcat's own count is one too low once it
	 * takes no more.
	 */
	boolean hasConnections() {
		return !this.endpoint.getConnections().isEmpty();
	}

	private static final class Endpoint extends NioEndpoint {

		private int limit = Integer.MAX_VALUE;

		private Runnable onRefusal = () -> {
		};

		/**
		 * Counts those of the address only once there are enough for one to have too
		 * many.
		 */
		@Override
		protected boolean setSocketOptions(SocketChannel socket) {
			if (getConnectionCount() > this.limit && isFull(socket.socket())) {
				this.onRefusal.run();
				destroySocket(socket);
				return false;
			}
			return super.setSocketOptions(socket);
		}

		private boolean isFull(Socket socket) {
			String address = socket.getInetAddress().getHostAddress();
			return getConnections().stream()
				.filter((other) -> address.equals(other.getRemoteAddr()))
				.count() >= this.limit;
		}

	}

}
