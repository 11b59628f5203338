/** What becomes of a unit that is outside its limits, and what is measured of one. */
@NullMarked
package org.bloodstream.production.disposition.domain;

import org.jspecify.annotations.NullMarked;
