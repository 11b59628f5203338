package org.bloodstream.outcomes.episode.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.episode.domain.Evidence;
import org.bloodstream.outcomes.episode.domain.Fate;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.jspecify.annotations.Nullable;

/** ComponentWasted v1 of the stream {@code laboratory}. */
record ComponentWasted(ComponentId component, @Nullable PatientIdentifier patient, Instant at) {
    Act act(String actor, String purpose) {
        return new Act(actor, purpose, at);
    }

    Statement statement() {
        return new Statement(
                Fate.WASTED, Evidence.CONFIRMED_ELECTRONICALLY, null, patient, null, null, null, null, null);
    }
}
