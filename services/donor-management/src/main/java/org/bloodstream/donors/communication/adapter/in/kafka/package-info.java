/** What happened to a donation, as a reason to write to its donor. */
@NullMarked
package org.bloodstream.donors.communication.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
