/** Whether a unit is discarded, and whether the record knows why. */
@NullMarked
package org.bloodstream.production.discard.domain;

import org.jspecify.annotations.NullMarked;
