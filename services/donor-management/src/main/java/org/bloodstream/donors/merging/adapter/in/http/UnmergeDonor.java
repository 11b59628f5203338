package org.bloodstream.donors.merging.adapter.in.http;

import org.bloodstream.web.Words;

record UnmergeDonor(@Words String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "UnmergeDonor[…]";
    }
}
