package org.bloodstream.blood.organisation;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * A place of an organisation, by the organisation's own name for it ({@code SITE-A}): it says nothing without the
 * organisation. Whether there is such a place stands in reference data.
 *
 * @param value 1 to 80 characters, not blank [D]
 */
public record Site(String value) {
    private static final int LONGEST = 80;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code site-malformed} */
    public Site {
        refuseIf(value.isBlank() || value.length() > LONGEST, "site-malformed", "A site's name has 1 to 80 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
