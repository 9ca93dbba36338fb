/** What texts mean: skills in a text, and concepts near to it in meaning. */
@NullMarked
package org.careeratlas.text;

import org.jspecify.annotations.NullMarked;
