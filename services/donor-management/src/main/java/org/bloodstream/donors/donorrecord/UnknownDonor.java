package org.bloodstream.donors.donorrecord;

import org.bloodstream.blood.Objection;

/** Nobody in the register has this pseudonym. */
public record UnknownDonor() implements Objection {
    @Override
    public String code() {
        return "donor-unknown";
    }

    @Override
    public String message() {
        return "No donor has this number: search again or register the donor.";
    }
}
