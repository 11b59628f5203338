/** What blood production has in hand, from its events. */
@NullMarked
package org.bloodstream.donors.callup.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
