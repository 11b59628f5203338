/** The laboratory's word on donations' groups, so that two people are not merged into one. */
@NullMarked
package org.bloodstream.donors.merging.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
