/** What a culture of a pack says. */
@NullMarked
package org.bloodstream.production.screening.domain;

import org.jspecify.annotations.NullMarked;
