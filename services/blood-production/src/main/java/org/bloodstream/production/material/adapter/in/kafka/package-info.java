/** Into which bags donations were taken, as donor-management tells. */
@NullMarked
package org.bloodstream.production.material.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
