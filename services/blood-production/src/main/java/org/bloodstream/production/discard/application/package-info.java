/** Discarding units. */
@NullMarked
package org.bloodstream.production.discard.application;

import org.jspecify.annotations.NullMarked;
