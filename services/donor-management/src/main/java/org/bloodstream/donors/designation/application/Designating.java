package org.bloodstream.donors.designation.application;

import java.time.ZoneId;
import org.bloodstream.donors.designation.application.DesignationOutcome.Approved;
import org.bloodstream.donors.designation.application.DesignationOutcome.DonorUnknown;
import org.bloodstream.donors.designation.application.DesignationOutcome.Refused;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.DesignationPolicy;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A doctor's request for one patient, approved by a donor clinician in one act. */
@Service
public class Designating {
    private final Designations designations;
    private final ZoneId zone;

    Designating(Designations designations, ZoneId zone) {
        this.designations = designations;
        this.zone = zone;
    }

    /** Call inside a transaction. @param requestedBy the doctor, as the request names them */
    public Mono<DesignationOutcome> approve(Designation wanted, Doctor requestedBy, Act act) {
        var today = act.at().atZone(zone).toLocalDate();
        return designations
                .lock(wanted.donor())
                .flatMap(whose -> {
                    var objections = DesignationPolicy.objections(wanted, whose.own(), whose.survivor(), today);
                    return objections.isEmpty()
                            ? designations.add(wanted, requestedBy, act).thenReturn((DesignationOutcome)
                                    new Approved(wanted))
                            : Mono.just(new Refused(objections));
                })
                .defaultIfEmpty(new DonorUnknown());
    }
}
