/** What the tests share: a seeded database, and what a machine must have for them. */
@NullMarked
package org.careeratlas.testing;

import org.jspecify.annotations.NullMarked;
