package org.bloodstream.donors.chairside.domain;

/** What the donor stated without being prompted, and was right: 04_donor_selection.md, section 4.4. */
public record IdentityCheck(boolean name, boolean dateOfBirth, boolean address) {
    public boolean isComplete() {
        return name && dateOfBirth && address;
    }
}
