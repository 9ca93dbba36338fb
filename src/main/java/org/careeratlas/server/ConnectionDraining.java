package org.careeratlas.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets clients go before the server stops, which would refuse the next request on a
 * connection that is kept alive: there are no new connections, and each answer closes its
 * own, until all are closed or none has been used for two seconds. A request that was
 * accepted before counts as use until it is answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConnectionDraining extends OncePerRequestFilter implements SmartLifecycle, TomcatConnectorCustomizer {

	private static final Duration QUIET = Duration.ofSeconds(2);

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final Duration INTERVAL = Duration.ofMillis(20);

	private final List<Connector> connectors = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	private volatile boolean draining;

	private final AtomicInteger requests = new AtomicInteger();

	private volatile long lastUse;

	@Override
	public void customize(Connector connector) {
		this.connectors.add(connector);
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.draining) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		if (isAsyncDispatch(request)) {
			chain.doFilter(request, response);
			return;
		}
		this.requests.incrementAndGet();
		try {
			chain.doFilter(request, response);
		}
		finally {
			RequestEnd.then(request, this::answered);
		}
	}

	private void answered() {
		this.lastUse = System.nanoTime();
		this.requests.decrementAndGet();
	}

	@Override
	public void start() {
		this.draining = false;
		this.running = true;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the server stops. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
	}

	/**
	 * Takes no new connections first: whoever is told to connect again while they are
	 * still taken may be one of the last, which nobody serves.
	 */
	@Override
	public void stop() {
		this.running = false;
		long start = System.nanoTime();
		this.lastUse = start;
		this.connectors.forEach((connector) -> connector.getProtocolHandler().closeServerSocketGraceful());
		this.draining = true;
		try {
			while (hasConnections() && isInUse() && isWithin(LIMIT, start)) {
				Thread.sleep(INTERVAL);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean hasConnections() {
		return this.connectors.stream()
			.map(Connector::getProtocolHandler)
			.anyMatch((protocol) -> protocol instanceof AddressLimitedProtocol open && open.hasConnections());
	}

	private boolean isInUse() {
		return this.requests.get() > 0 || isWithin(QUIET, this.lastUse);
	}

	private static boolean isWithin(Duration limit, long start) {
		return System.nanoTime() - start < limit.toNanos();
	}

}
