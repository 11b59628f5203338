package org.bloodstream.donors.chairside.domain;

/** Why a pack was discarded at the session: "failed/short volume → discard" (04_donor_selection.md, section 4.4 [GK]). */
public enum DiscardReason {
    UNDER_WEIGHT,
    OVER_WEIGHT,
    /** Another donor's pack carries the same number, so that nobody could tell the two apart [D]. */
    NUMBER_OF_TWO_DONORS
}
