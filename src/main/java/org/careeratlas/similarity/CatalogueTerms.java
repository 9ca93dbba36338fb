package org.careeratlas.similarity;

/**
 * Which terms the roles of each catalogue have.
 *
 * @param having number of roles that have a term, by catalogue and term
 * @param sizes number of roles of each catalogue that have any term
 */
record CatalogueTerms(int[][] having, int[] sizes) {

	/**
	 * Counts the roles.
	 * @param origins number of each role's catalogue
	 * @param catalogues number of catalogues
	 */
	static CatalogueTerms of(TermMatrix vectors, int[] origins, int catalogues) {
		var having = new int[catalogues][vectors.termCount()];
		var sizes = new int[catalogues];
		for (int role = 0; role < origins.length; role++) {
			int[] terms = vectors.terms(role);
			sizes[origins[role]] += (terms.length > 0) ? 1 : 0;
			for (int term : terms) {
				having[origins[role]][term]++;
			}
		}
		return new CatalogueTerms(having, sizes);
	}

	boolean has(int catalogue, int term) {
		return this.having[catalogue][term] > 0;
	}

	/**
	 * Returns how much the term says about a role of the catalogue, in nats: 0 if all
	 * roles have it.
	 */
	double information(int catalogue, int term) {
		return Math.log((double) this.sizes[catalogue] / this.having[catalogue][term]);
	}

	/** Returns the number of roles that have any term. */
	int roles() {
		int roles = 0;
		for (int size : this.sizes) {
			roles += size;
		}
		return roles;
	}

	int catalogues() {
		return this.sizes.length;
	}

	long bytes() {
		return 4L * this.having.length * (1 + ((this.having.length > 0) ? this.having[0].length : 0))
				+ 4L * this.sizes.length;
	}

}
