package org.bloodstream.production.hospitalorder.adapter.in.http;

import org.bloodstream.web.Words;

record WhyClosed(@Words String words) {

    /** Free text may name somebody. */
    @Override
    public String toString() {
        return "WhyClosed[…]";
    }
}
