package org.bloodstream.web;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Signature;

/** What is signed needs a sign-on of the last minutes, see {@link Signature}. */
public record SignOnNotRecent() implements Objection {
    @Override
    public String code() {
        return "sign-on-not-recent";
    }

    @Override
    public String message() {
        return "This is signed: sign in again, then do it within %d minutes.".formatted(Signature.HOLDS.toMinutes());
    }
}
