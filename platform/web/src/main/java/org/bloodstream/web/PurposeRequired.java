package org.bloodstream.web;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.springframework.http.HttpStatus;

/** Hospital staff ask for the record of a patient whom their organisation has nothing to do with, as far as is known. */
public record PurposeRequired() implements Objection {

    public static RefusalException refusal() {
        return new RefusalException(
                HttpStatus.FORBIDDEN, "Say why you open this record", List.of(new PurposeRequired()));
    }

    @Override
    public String code() {
        return "purpose-required";
    }

    @Override
    public String message() {
        return "Your organisation is not known to look after this patient. "
                + "If you have to see the record, say why: it opens at once, and is looked at afterwards.";
    }
}
