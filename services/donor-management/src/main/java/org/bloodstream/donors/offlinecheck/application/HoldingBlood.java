package org.bloodstream.donors.offlinecheck.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.application.JudgedOtherwise;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Kind;
import org.bloodstream.donors.offlinecheck.application.OfflineChecks.Task;
import org.bloodstream.donors.postdonation.application.ReportInformation;
import org.bloodstream.donors.postdonation.application.TakingInformation;
import org.bloodstream.donors.postdonation.domain.Concerned.Named;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.postdonation.domain.Report;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** By the way that is there already: information after donation, which holds within a second and is lifted by a quality officer. */
@Component
class HoldingBlood implements JudgedOtherwise {
    private static final String WORDS =
            "The health check was recorded without connection, and does not stand: the donor should not have given.";

    private final OfflineChecks checks;
    private final TakingInformation information;
    private final ZoneId zone;

    HoldingBlood(OfflineChecks checks, TakingInformation information, ZoneId zone) {
        this.checks = checks;
        this.information = information;
        this.zone = zone;
    }

    @Override
    public Mono<Boolean> toldEligible(UUID session, UUID donor, DonationType donation, Instant before) {
        return checks.toldEligible(session, donor, donation, before);
    }

    @Override
    public Mono<Void> hold(Collection collection, List<String> codes, Act act) {
        return checks.isRaised(Kind.BLOOD_HELD, collection.collection())
                .filter(raised -> !raised)
                .flatMap(_ -> inform(collection, act))
                .flatMap(_ -> checks.raise(
                        new Task(
                                Kind.BLOOD_HELD,
                                collection.collection(),
                                collection.session(),
                                collection.donor(),
                                collection.donation(),
                                codes,
                                null),
                        act))
                .then();
    }

    /** Whatever is against the information undoes everything: blood that should be held must not be taken in free. */
    private Mono<Received> inform(Collection collection, Act act) {
        var concerned = new Named(new LinkedHashSet<>(List.of(collection.donation())));
        var report = new Report(concerned, InformationKind.OTHER, LocalDate.ofInstant(act.at(), zone));
        return information
                .take(new ReportInformation(collection.donor(), report, WORDS), act)
                .ofType(Received.class)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("a donation could not be held")));
    }
}
