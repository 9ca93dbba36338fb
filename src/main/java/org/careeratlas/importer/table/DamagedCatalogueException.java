package org.careeratlas.importer.table;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a publisher's files cannot be read. The message says which ones and what to
 * do.
 */
public class DamagedCatalogueException extends RuntimeException {

	public DamagedCatalogueException(String message) {
		this(message, null);
	}

	public DamagedCatalogueException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
