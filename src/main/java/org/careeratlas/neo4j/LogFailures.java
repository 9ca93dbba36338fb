package org.careeratlas.neo4j;

import java.util.ArrayList;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in one line what the log of the embedded engine cannot take, for instance because
 * its disk is full, where stack traces would fill the terminal.
 */
class LogFailures implements StatusListener {

	private static final Logger logger = LoggerFactory.getLogger(LogFailures.class);

	static void listen() {
		StatusLogger status = StatusLogger.getLogger();
		var listeners = new ArrayList<StatusListener>();
		status.getListeners().forEach(listeners::add);
		listeners.forEach(status::removeListener);
		status.registerListener(new LogFailures());
	}

	@Override
	public void log(StatusData failure) {
		logger.warn("The engine's log: {}", failure.getMessage().getFormattedMessage());
	}

	@Override
	public Level getStatusLevel() {
		return Level.ERROR;
	}

	@Override
	public void close() {
	}

}
