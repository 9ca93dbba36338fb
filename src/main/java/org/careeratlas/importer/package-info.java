/** Publishers' catalogues, each in its own package, and what reading them shares. */
@NullMarked
package org.careeratlas.importer;

import org.jspecify.annotations.NullMarked;
