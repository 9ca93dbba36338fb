/** The command line: imports catalogues into the graph and lists its sources. */
@NullMarked
package org.careeratlas.command;

import org.jspecify.annotations.NullMarked;
