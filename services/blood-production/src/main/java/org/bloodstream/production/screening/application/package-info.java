/** A culture is recorded of every donation in its pack. */
@NullMarked
package org.bloodstream.production.screening.application;

import org.jspecify.annotations.NullMarked;
