/** The demand of coming days from that of days gone by, and what follows for the stock. */
@NullMarked
package org.bloodstream.production.forecast.domain;

import org.jspecify.annotations.NullMarked;
