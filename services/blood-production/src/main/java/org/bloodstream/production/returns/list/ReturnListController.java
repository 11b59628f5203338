package org.bloodstream.production.returns.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bloodstream.production.rows.Whose;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service's officers see every return and credit note; a laboratory's scientist those of their own hospital. */
@RestController
class ReturnListController {
    private static final String READERS =
            "hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')";
    /** The most lines of a month's notes. */
    private static final int MOST = 5000;

    private final ListedReturns returns;
    private final ZoneId zone;

    ReturnListController(ListedReturns returns, ZoneId zone) {
        this.returns = returns;
        this.zone = zone;
    }

    @GetMapping("/api/production/returns")
    @PreAuthorize(READERS)
    Mono<Beginning<ListedReturn>> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return returns.list(hospital(caller), all, limit + 1).map(found -> Beginning.of(found, limit));
    }

    /** A hospital's note of a month: one line for each unit that it gave back and that was received in it. */
    @GetMapping("/api/production/credit-notes")
    @PreAuthorize(READERS)
    Mono<CreditNotes> creditNotes(Caller caller, @RequestParam YearMonth month) {
        var from = month.atDay(1).atStartOfDay(zone).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return returns.received(hospital(caller), from, until, MOST).map(found -> CreditNotes.of(month, found));
    }

    private static String hospital(Caller caller) {
        return Whose.rows(caller, Roles.DISTRIBUTION_OFFICER);
    }
}
