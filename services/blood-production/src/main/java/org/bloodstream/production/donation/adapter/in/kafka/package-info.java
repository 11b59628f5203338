/** Which donations exist, as donor-management tells. */
@NullMarked
package org.bloodstream.production.donation.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
