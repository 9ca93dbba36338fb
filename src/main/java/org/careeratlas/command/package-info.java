/** The command line: imports catalogues into the graph, checks seeds, lists sources. */
@NullMarked
package org.careeratlas.command;

import org.jspecify.annotations.NullMarked;
