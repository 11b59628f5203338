/** Holds: what placing and lifting one means for every component of the donation. */
@NullMarked
package org.bloodstream.production.hold.domain;

import org.jspecify.annotations.NullMarked;
