package org.bloodstream.donors.sampling.application;

import org.bloodstream.donors.sampling.domain.SamplesTaken;
import org.bloodstream.donors.sampling.domain.SamplingDraft;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** All samples that were taken without a pack. */
public interface Samplings {
    /** With the donor's group on record, where there is one. */
    Mono<Void> add(SamplesTaken event, SamplingDraft draft, Act act);
}
