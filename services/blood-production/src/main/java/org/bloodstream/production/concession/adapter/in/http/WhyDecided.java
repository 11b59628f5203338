package org.bloodstream.production.concession.adapter.in.http;

import org.bloodstream.web.Words;

record WhyDecided(@Words String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WhyDecided[…]";
    }
}
