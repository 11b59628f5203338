package org.bloodstream.donors.postdonation.domain;

/** What a donor rings about. Ours, as no sheet divides it (05_donation_testing.md, section 5.3, knows one hold kind `PDI`). */
public enum InformationKind {
    ILLNESS_AFTER_DONATION,
    /** An answer of the health check was not, or is no longer, what the donor said. */
    CHANGED_ANSWER,
    INFECTIOUS_CONTACT,
    OTHER
}
