package org.careeratlas.testing;

import java.util.List;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** The Cypher statements that the service runs while this is open. */
public final class StatementLog implements AutoCloseable {

	private final Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

	private final ListAppender<ILoggingEvent> appender = new OfRequests();

	private StatementLog() {
		this.appender.start();
		this.logger.addAppender(this.appender);
		this.logger.setAdditive(false);
		this.logger.setLevel(Level.DEBUG);
	}

	public static StatementLog open() {
		return new StatementLog();
	}

	public List<String> statements() {
		return this.appender.list.stream()
			.map(ILoggingEvent::getFormattedMessage)
			.filter((message) -> message.startsWith("Executing:"))
			.toList();
	}

	@Override
	public void close() {
		this.logger.setLevel(null);
		this.logger.setAdditive(true);
		this.logger.detachAppender(this.appender);
	}

	/** What the service works out for itself may go on in between. */
	private static final class OfRequests extends ListAppender<ILoggingEvent> {

		@Override
		protected void append(ILoggingEvent event) {
			String thread = Thread.currentThread().getName();
			if (!Set.of("after-a-change", "warm-up", "meanings").contains(thread) && !thread.startsWith("snapshot-")) {
				super.append(event);
			}
		}

	}

}
