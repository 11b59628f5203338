/** Learns of the occasions from this service's own events. */
@NullMarked
package org.bloodstream.donors.occasions.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
