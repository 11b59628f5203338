package org.bloodstream.donors.chairside.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.application.ReportInformation;
import org.bloodstream.donors.postdonation.application.TakingInformation;
import org.bloodstream.donors.postdonation.domain.Concerned.Named;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.domain.Report;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** By the way that is there already: information after donation, which holds within a second and is lifted by a quality officer. */
@Component
class HoldingByInformation implements Holding {
    private static final String WORDS =
            "A pack of another donor was recorded off line under the same donation number: which blood is in which pack is not known.";

    private final TakingInformation information;
    private final ZoneId zone;

    HoldingByInformation(TakingInformation information, ZoneId zone) {
        this.information = information;
        this.zone = zone;
    }

    /** Information on what is no donation of the donor is refused: then there is nothing to hold, and the pack's end discards it. */
    @Override
    public Mono<Void> hold(UUID donor, DonationNumber number, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        var concerned = new Named(new LinkedHashSet<>(List.of(number)));
        var report = new Report(concerned, InformationKind.OTHER, today);
        return information
                .take(new ReportInformation(donor, report, WORDS), act)
                .then();
    }
}
