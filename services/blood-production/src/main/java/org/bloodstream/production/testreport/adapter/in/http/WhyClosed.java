package org.bloodstream.production.testreport.adapter.in.http;

import org.bloodstream.web.Words;

record WhyClosed(@Words String words) {

    /** Free text may name somebody. */
    @Override
    public String toString() {
        return "WhyClosed[…]";
    }
}
