package org.bloodstream.outcomes.trace.adapter.in.http;

import org.bloodstream.blood.Objection;

record DonationUnknown() implements Objection {
    @Override
    public String code() {
        return "donation-unknown";
    }

    @Override
    public String message() {
        return "Nobody has spoken of this donation yet. Check the number with its check character.";
    }
}
