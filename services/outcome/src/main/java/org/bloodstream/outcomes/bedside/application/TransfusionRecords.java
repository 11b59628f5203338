package org.bloodstream.outcomes.bedside.application;

import java.util.Collection;
import java.util.Set;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.StatedNeed;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import reactor.core.publisher.Mono;

/** What patients need beyond the group. Antibodies and requirements are only ever added. */
public interface TransfusionRecords {
    Mono<TransfusionRecord> under(Collection<PatientIdentifier> numbers);

    /**
     * Takes the place of what was said under any of these numbers, so that a patient who gets another main number, or a
     * corrected date of birth, is not two people who disagree.
     *
     * @param numbers every number that the record says the patient has
     */
    Mono<Void> put(Particulars particulars, Collection<PatientIdentifier> numbers);

    Mono<Void> found(PatientIdentifier patient, String sample, Set<Antigen> against);

    Mono<Void> stated(PatientIdentifier patient, Set<StatedNeed> needs);
}
