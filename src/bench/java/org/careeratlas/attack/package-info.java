/** What honest clients get beside hostile ones. */
@NullMarked
package org.careeratlas.attack;

import org.jspecify.annotations.NullMarked;
