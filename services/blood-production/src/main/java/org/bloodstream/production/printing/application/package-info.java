/** Printing labels. */
@NullMarked
package org.bloodstream.production.printing.application;

import org.jspecify.annotations.NullMarked;
