/**
 * Questions that an expert has answered, and whether the service answers them so. They
 * are in {@code src/test/resources/expert-questions.md}.
 */
@NullMarked
package org.careeratlas.questions;

import org.jspecify.annotations.NullMarked;
