/** Which components may be made of a donation. */
@NullMarked
package org.bloodstream.production.processing.domain;

import org.jspecify.annotations.NullMarked;
