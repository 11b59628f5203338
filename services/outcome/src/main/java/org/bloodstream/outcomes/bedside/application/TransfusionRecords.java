package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import reactor.core.publisher.Mono;

/** What patients need beyond the group. What others state is only ever added; a person here can end it. */
public interface TransfusionRecords {
    /** What binds now: what a person ended is not in it. */
    Mono<TransfusionRecord> under(Collection<PatientIdentifier> numbers);

    /**
     * Takes the place of what was said under any of these numbers, so that a patient who gets another main number, or a
     * corrected date of birth, is not two people who disagree.
     *
     * @param numbers every number that the record says the patient has
     */
    Mono<Void> put(Particulars particulars, Collection<PatientIdentifier> numbers);

    Mono<Void> found(Stated stated, String sample, Set<Antigen> against);

    Mono<Void> stated(Stated stated, String request, Set<StatedNeed> needs);

    /** @param statement the event that says it, by which a person can end it */
    record Stated(UUID statement, PatientIdentifier patient, Instant since) {}
}
