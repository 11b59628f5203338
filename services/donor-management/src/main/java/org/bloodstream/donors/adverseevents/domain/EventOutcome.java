package org.bloodstream.donors.adverseevents.domain;

/** How it ended for the donor. Ours [D]. */
public enum EventOutcome {
    RECOVERED,
    RECOVERED_WITH_SEQUELAE,
    NOT_RECOVERED,
    DIED,
    NOT_KNOWN
}
