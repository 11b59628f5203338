package org.bloodstream.production.returns.domain;

/** What the hospital's credit note says of a unit [D]. */
public enum Credit {
    /** It can be given to somebody else. */
    CREDITED_AS_STOCK,
    /** It cannot, and the hospital could do nothing for it. */
    CREDITED_AS_THE_BLOOD_SERVICES,
    /** It cannot, because of how it was kept or how late it came. */
    NOT_CREDITED
}
