/** The subscription {@code post-donation-information}. */
@NullMarked
package org.bloodstream.production.hold.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
