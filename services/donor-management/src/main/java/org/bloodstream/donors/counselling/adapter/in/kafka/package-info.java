/** The laboratory's reactive results. */
@NullMarked
package org.bloodstream.donors.counselling.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
