package org.bloodstream.laboratory.compatibility.application;

import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.laboratory.compatibility.domain.PatientOnFile;
import org.bloodstream.laboratory.identity.Person;
import reactor.core.publisher.Mono;

/** What is on file here. */
public interface OnFile {
    Mono<PatientOnFile> of(Person person);

    /** As it was despatched and, where that was told, made and tested; empty when it was never despatched. */
    Mono<OfferedUnit> of(ComponentId component);
}
