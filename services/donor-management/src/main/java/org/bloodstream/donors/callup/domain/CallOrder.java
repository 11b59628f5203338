package org.bloodstream.donors.callup.domain;

/** Who comes first on a list. How often anybody is called at all, the calling rule says in either. */
public enum CallOrder {
    /** Who was never called, then who was called longest ago. */
    LEAST_CALLED,
    /** Who lives nearest; of a district the least called; at the end who lives nobody knows where. */
    NEAREST
}
