package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.merging.application.Merges;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.DonorUnknown;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.Erased;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.LettersOpen;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.Refused;
import org.bloodstream.donors.subjectrights.application.Erasures.LastOf;
import org.bloodstream.donors.subjectrights.domain.ErasurePolicy;
import org.bloodstream.donors.subjectrights.domain.KeptRecords;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ErasingDonors {
    private final Merges merges;
    private final Standings standings;
    private final Erasures erasures;
    private final ZoneId zone;

    ErasingDonors(Merges merges, Standings standings, Erasures erasures, ZoneId zone) {
        this.merges = merges;
        this.standings = standings;
        this.erasures = erasures;
        this.zone = zone;
    }

    /** Call inside a transaction. All records of the person are one request. */
    public Mono<ErasureOutcome> erase(UUID donor, Act act) {
        return merges.recordsOf(donor)
                .flatMap(records -> standings
                        .lock(records)
                        .then(erasures.last(records))
                        .flatMap(last -> decide(donor, records, last, act)))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<ErasureOutcome> decide(UUID donor, List<UUID> records, LastOf last, Act act) {
        var kept = new KeptRecords(day(last.donation()), day(last.assessment()));
        var objections = ErasurePolicy.objectionsTo(kept, LocalDate.ofInstant(act.at(), zone));
        return objections.isEmpty()
                ? erasures.openLetters(records)
                        .flatMap(open -> open.isEmpty()
                                ? erasures.erase(records, act).thenReturn(new Erased(records))
                                : Mono.just(new LettersOpen(open)))
                : erasures.refused(donor, objections, act).thenReturn(new Refused(objections));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
