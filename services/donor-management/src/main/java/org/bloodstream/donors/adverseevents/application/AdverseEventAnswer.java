package org.bloodstream.donors.adverseevents.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.adverseevents.domain.AdverseEventReport;

/** The answer to a command about adverse events. */
public sealed interface AdverseEventAnswer {
    record Recorded(UUID event, AdverseEventReport report) implements AdverseEventAnswer {}

    record Changed(UUID event, int openFollowUps) implements AdverseEventAnswer {}

    record Refused(List<? extends Objection> objections) implements AdverseEventAnswer {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** @param what it is about is not there */
    record Unknown(Objection what) implements AdverseEventAnswer {}
}
