package org.bloodstream.donors.callup.domain;

/** How far a donor on a list has come. Who holds a place in the list's session is booked, whatever was recorded here. */
public enum CallState {
    TO_INVITE,
    INVITED,
    BOOKED,
    DECLINED
}
