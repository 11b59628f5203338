package org.bloodstream.outcomes.needs.application;

import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.needs.domain.TransplantRecorded;
import reactor.core.publisher.Mono;

/** The transplants on record; the bedside reads them with what else binds. */
public interface Transplants {
    Mono<Void> add(Act act, TransplantRecorded recorded);
}
