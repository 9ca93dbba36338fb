/** What the atlas knows by which id or word, and what may be meant by an unknown one. */
@NullMarked
package org.careeratlas.known;

import org.jspecify.annotations.NullMarked;
