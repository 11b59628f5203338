package org.bloodstream.donors.rarepanel.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.rarepanel.domain.PanelObjection;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.DonorMergedAway;
import org.bloodstream.donors.rarepanel.domain.PanelObjection.ExaminationKnown;
import org.bloodstream.donors.rarepanel.domain.PlateletDonor;
import org.bloodstream.donors.rarepanel.domain.PlateletFit;
import org.bloodstream.donors.rarepanel.domain.PlateletNeed;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Donors of platelets by HLA and HPA. */
@Service
public class KeepingPlatelets {
    private static final int MOST = 50;

    private final PlateletPanel panel;
    private final Standings standings;

    KeepingPlatelets(PlateletPanel panel, Standings standings) {
        this.panel = panel;
        this.standings = standings;
    }

    /** A donor and how this need fits. */
    public record Matched(PlateletDonor donor, PlateletFit fit) {}

    /** The fewest foreign types first; the best fifty. */
    public Mono<List<Matched>> find(PlateletNeed need) {
        return panel.candidates(need)
                .flatMapIterable(donor -> donor.fit(need).map(fit -> new Matched(donor, fit)).stream()
                        .toList())
                .sort(Comparator.comparing(Matched::fit)
                        .thenComparing(found -> found.donor().donor()))
                .take(MOST)
                .collectList();
    }

    /** Under every number of the person; empty when there is no such donor. */
    public Mono<PlateletDonor> of(UUID donor) {
        return standings.of(List.of(donor)).next().flatMap(_ -> panel.of(donor));
    }

    /** Call inside a transaction. */
    public Mono<PanelOutcome> record(PlateletTyping typing, Act act) {
        return standings
                .lock(List.of(typing.donor()))
                .next()
                .flatMap(register -> panel.of(typing.donor()).flatMap(known -> record(register, known, typing, act)))
                .defaultIfEmpty(new PanelOutcome.DonorUnknown());
    }

    private Mono<PanelOutcome> record(DonorOnRegister register, PlateletDonor known, PlateletTyping typing, Act act) {
        List<PanelObjection> objections = new ArrayList<>();
        if (register.survivor() instanceof UUID survivor) objections.add(new DonorMergedAway(survivor));
        if (known.typings().stream().anyMatch(each -> each.evidence().equals(typing.evidence())))
            objections.add(new ExaminationKnown(List.of("HLA/HPA")));
        return objections.isEmpty()
                ? panel.add(typing, act).thenReturn(new PanelOutcome.Recorded(typing.donor()))
                : Mono.just(new PanelOutcome.Refused(objections));
    }
}
