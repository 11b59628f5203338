package org.bloodstream.donors.sessions.application;

import java.util.List;
import org.bloodstream.blood.Objection;

/** The answer to a command about sessions. */
public sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Refused<T>(List<? extends Objection> objections) implements Outcome<T> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** @param what it is about is not there */
    record Unknown<T>(NotThere what) implements Outcome<T> {}
}
