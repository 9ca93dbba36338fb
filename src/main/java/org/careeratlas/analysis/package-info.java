/** What can be worked out from the facts: plain Java over records, without a database. */
@NullMarked
package org.careeratlas.analysis;

import org.jspecify.annotations.NullMarked;
