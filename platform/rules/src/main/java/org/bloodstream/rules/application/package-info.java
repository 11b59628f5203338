/** Steps in the life of a rule set: open the book, decide, append. */
@NullMarked
package org.bloodstream.rules.application;

import org.jspecify.annotations.NullMarked;
