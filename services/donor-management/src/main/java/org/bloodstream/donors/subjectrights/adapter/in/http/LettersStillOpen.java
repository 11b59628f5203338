package org.bloodstream.donors.subjectrights.adapter.in.http;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/**
 * A letter to the donor is not out yet. Erased with the record it would go to nobody, and nobody would know.
 *
 * @param letters by number, as the list of letters has them
 */
record LettersStillOpen(List<UUID> letters) implements Objection {
    @Override
    public String code() {
        return "erasure-refused-letters-open";
    }

    @Override
    public String message() {
        return "A letter to this donor has neither gone nor been cancelled: wait until it has gone, or cancel it with a reason, and ask again. Nothing was erased.";
    }
}
