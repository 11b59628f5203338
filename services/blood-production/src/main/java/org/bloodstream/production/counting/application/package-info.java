/** Counting a shelf, and explaining what does not add up. */
@NullMarked
package org.bloodstream.production.counting.application;

import org.jspecify.annotations.NullMarked;
