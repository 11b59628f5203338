package org.bloodstream.donors.chairside.domain;

import java.util.List;

/**
 * The label set of one donor as scanned or typed: "verify by scan that all carry one DIN before the needle"
 * (04_donor_selection.md, section 4.4 [GK]).
 *
 * @param tubes never empty
 */
public record Labels(String pack, String form, List<String> tubes) {
    public Labels {
        if (tubes.isEmpty()) throw new IllegalArgumentException("a label set without a tube");
        tubes = List.copyOf(tubes);
    }
}
