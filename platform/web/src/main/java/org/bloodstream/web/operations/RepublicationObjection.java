package org.bloodstream.web.operations;

import org.bloodstream.blood.Objection;

/** Why a journal is not published again. */
public sealed interface RepublicationObjection extends Objection {

    /** @param published the last number that the broker has had */
    record NotPublishedYet(long published) implements RepublicationObjection {
        @Override
        public String code() {
            return "not-published-yet";
        }

        @Override
        public String message() {
            return "Numbers above the last published one are published by themselves.";
        }
    }
}
