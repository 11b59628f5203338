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

    OwnRecordController(OwnRecords own, ReadingOwnRecords reading) {
        this.own = own;
        this.reading = reading;
    }

    @GetMapping("/api/donors/me")
    @PreAuthorize("hasRole('" + Roles.DONOR + "')")
    Mono<OwnRecord> read(Account account) {
        return own.of(account).flatMap(reading::of);
    }
}
