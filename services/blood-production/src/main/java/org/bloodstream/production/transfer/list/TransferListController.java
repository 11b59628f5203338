package org.bloodstream.production.transfer.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.production.rows.Whose;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service's officers see every transfer; a laboratory's scientist what their own hospital sends or is sent. */
@RestController
class TransferListController {
    private final DatabaseClient database;

    TransferListController(DatabaseClient database) {
        this.database = database;
    }

    /** Those on their way, the one that must come first first; then, when asked for, the others, the latest first. */
    @GetMapping("/api/production/transfers")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<Beginning<ListedTransfer>> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return database.sql("""
                        select number, component, kind, from_hospital, from_site, to_hospital, to_site, container, arrive_by, sent_at,
                               state, unfit, ended_at
                        from hospital_transfer
                        where (:hospital = '' or :hospital in (from_hospital, to_hospital)) and (:all or ended_at is null)
                        order by ended_at desc nulls first, arrive_by, number limit :limit""")
                .bind("hospital", Whose.rows(caller, Roles.DISTRIBUTION_OFFICER))
                .bind("all", all)
                .bind("limit", limit + 1)
                .mapProperties(ListedTransfer.Row.class)
                .all()
                .map(ListedTransfer.Row::listed)
                .collectList()
                .map(found -> Beginning.of(found, limit));
    }
}
