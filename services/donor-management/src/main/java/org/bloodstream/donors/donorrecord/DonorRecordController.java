package org.bloodstream.donors.donorrecord;

import java.util.UUID;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DonorRecordController {
    private final DonorRecords records;
    private final Openings openings;

    DonorRecordController(DonorRecords records, Openings openings) {
        this.records = records;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}")
    @PreAuthorize("hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<DonorRecord> read(Opening opening, @PathVariable UUID donor) {
        return records.find(donor)
                .flatMap(record -> openings.givenByRoleAlone(opening, record.persons(), record))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }
}
