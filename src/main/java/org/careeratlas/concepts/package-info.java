/**
 * Roles, skills, tools, frameworks and certifications: look-ups, filtered lists, and the
 * facts between them.
 */
@NullMarked
package org.careeratlas.concepts;

import org.jspecify.annotations.NullMarked;
