/** When a final label may be printed, and what it says. */
@NullMarked
package org.bloodstream.production.printing.domain;

import org.jspecify.annotations.NullMarked;
