package org.bloodstream.donors.migration.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.donors.migration.domain.DifferenceDecision;
import org.bloodstream.web.Words;

record DecideDifference(
        @NotNull DifferenceDecision decision, @Words String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "DecideDifference[…]";
    }
}
