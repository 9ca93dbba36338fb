/** Dashboards that clients could build. */
@NullMarked
package org.careeratlas.dashboards;

import org.jspecify.annotations.NullMarked;
