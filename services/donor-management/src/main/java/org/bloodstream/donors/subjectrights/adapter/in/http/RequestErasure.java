package org.bloodstream.donors.subjectrights.adapter.in.http;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** @param requestedByDonor nobody else may ask; whoever records it has checked who asks */
record RequestErasure(@NotNull @AssertTrue Boolean requestedByDonor) {}
