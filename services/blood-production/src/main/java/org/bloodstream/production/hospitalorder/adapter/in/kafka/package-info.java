/** Hears of orders of hospitals' systems. */
@NullMarked
package org.bloodstream.production.hospitalorder.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
