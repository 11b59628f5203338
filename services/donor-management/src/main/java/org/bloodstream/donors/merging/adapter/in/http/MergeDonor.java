package org.bloodstream.donors.merging.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.web.Words;

/** @param survivor the record that stands for both from now on */
record MergeDonor(@NotNull UUID survivor, @Words String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "MergeDonor[…]";
    }
}
