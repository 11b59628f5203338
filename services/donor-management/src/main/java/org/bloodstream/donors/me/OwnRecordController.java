package org.bloodstream.donors.me;

import org.bloodstream.donors.account.application.OwnRecords;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OwnRecordController {
    private final OwnRecords own;
    private final ReadingOwnRecords reading;
    private final ReadingOwnOpenings openings;

    OwnRecordController(OwnRecords own, ReadingOwnRecords reading, ReadingOwnOpenings openings) {
        this.own = own;
        this.reading = reading;
        this.openings = openings;
    }

    @GetMapping("/api/donors/me")
    @PreAuthorize("hasRole('" + Roles.DONOR + "')")
    Mono<OwnRecord> read(Account account) {
        return own.of(account).flatMap(reading::of);
    }

    @GetMapping("/api/donors/me/openings")
    @PreAuthorize("hasRole('" + Roles.DONOR + "')")
    Mono<OwnOpenings> openings(Account account) {
        return own.of(account).flatMap(openings::of);
    }
}
