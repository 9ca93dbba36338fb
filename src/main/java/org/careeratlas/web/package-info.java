/** The pages of the UI, and the headers of responses. */
@NullMarked
package org.careeratlas.web;

import org.jspecify.annotations.NullMarked;
