package org.careeratlas.server;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;

/** Tells filters when a request has been answered, by whichever thread. */
public final class RequestEnd {

	private RequestEnd() {
	}

	/**
	 * To be called once the filters and the servlet have returned.
	 * @param action runs at once, or later if another thread answers the request
	 */
	public static void then(HttpServletRequest request, Runnable action) {
		if (request.isAsyncStarted()) {
			request.getAsyncContext().addListener(new Listener(action));
		}
		else {
			action.run();
		}
	}

	private record Listener(Runnable action) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent event) {
			this.action.run();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
			// it is completed afterwards
		}

		@Override
		public void onError(AsyncEvent event) {
			// it is completed afterwards
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			event.getAsyncContext().addListener(this);
		}

	}

}
