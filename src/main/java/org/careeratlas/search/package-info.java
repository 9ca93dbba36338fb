/** Search as you type in names, other names and codes, and roles of job titles. */
@NullMarked
package org.careeratlas.search;

import org.jspecify.annotations.NullMarked;
