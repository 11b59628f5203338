package org.bloodstream.donors.contact.domain;

/** A way to reach a donor. */
public enum Channel {
    LETTER,
    EMAIL,
    PHONE,
    TEXT
}
