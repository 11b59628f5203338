/** One donation from vein to vein, put together from the events of every service; what is missing is a gap with an owner. */
@NullMarked
package org.bloodstream.outcomes.trace.domain;

import org.jspecify.annotations.NullMarked;
