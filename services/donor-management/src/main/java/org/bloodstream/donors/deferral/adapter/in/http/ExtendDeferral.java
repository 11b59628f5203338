package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.web.Words;

record ExtendDeferral(@NotNull @Valid WantedEnd end, @Words String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ExtendDeferral[…]";
    }
}
