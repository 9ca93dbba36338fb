package org.careeratlas.catalogue;

import java.util.List;
import java.util.stream.Collectors;

import org.careeratlas.catalogue.CatalogueChanges.Loss;

/** An import would remove more than a tenth of a kind. Nothing is written then. */
public class LargeLossException extends RuntimeException {

	public LargeLossException(String origin, List<Loss> losses) {
		super("The import of %s would remove %s, more than a tenth of a kind; nothing was written".formatted(origin,
				losses.stream().map(Loss::toString).collect(Collectors.joining(", "))));
	}

}
