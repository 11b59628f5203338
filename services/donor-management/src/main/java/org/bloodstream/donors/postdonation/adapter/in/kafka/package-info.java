/** The laboratory's reactive results, which concern every donation of the donor. */
@NullMarked
package org.bloodstream.donors.postdonation.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
