package org.bloodstream.donors.postdonation.domain;

/** How the holds of its donation stand with a component, as blood-production says. */
public enum HoldState {
    /** No hold has reached it, or every one was lifted. */
    FREE,
    /** It is still with the blood service, and stays there. */
    HELD,
    /** It has left: the hospital must not give it. */
    RECALLED
}
