package org.bloodstream.production.batch.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.production.batch.domain.VoidGround;
import org.bloodstream.web.Words;

record WhyVoid(@NotNull VoidGround ground, @Words String words) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WhyVoid[…]";
    }
}
