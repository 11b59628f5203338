package org.bloodstream.production.testreport.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.domain.BacterialScreen;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.grouping.application.DeterminingGroups;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.application.PlacingHolds;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.bloodstream.production.hold.domain.Finding;
import org.bloodstream.production.panel.application.TakingBackResults;
import org.bloodstream.production.screening.application.ScreeningPacks;
import org.bloodstream.production.screening.domain.PackCulture;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Cultured;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Examined;
import org.bloodstream.production.testreport.domain.LaboratoryReport.Grouped;
import org.bloodstream.production.testreport.domain.LaboratoryReport.OfOneSample;
import org.bloodstream.production.testreport.domain.LaboratoryReport.TakenBack;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What is said of one sample goes where a person at the bench would say it. */
@Service
class TakingSampleReports {
    private final DeterminingGroups groups;
    private final RecordingFindings findings;
    private final TakingBackResults takingBack;
    private final ScreeningPacks packs;
    private final PlacingHolds holds;

    TakingSampleReports(
            DeterminingGroups groups,
            RecordingFindings findings,
            TakingBackResults takingBack,
            ScreeningPacks packs,
            PlacingHolds holds) {
        this.groups = groups;
        this.findings = findings;
        this.takingBack = takingBack;
        this.packs = packs;
        this.holds = holds;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Taken() implements Outcome {}

        record Refused(List<? extends Objection> objections) implements Outcome {}

        /** Its donation or pack is not known, so nothing was decided. */
        record Unknown(Objection objection) implements Outcome {}
    }

    /** Call inside a transaction. */
    Mono<Outcome> take(OfOneSample report, Act act) {
        return switch (report) {
            case Grouped grouped -> groups.record(grouped.run(), act).map(TakingSampleReports::outcome);
            case Examined examined ->
                findings.record(examined.event(act.at()), act).map(TakingSampleReports::outcome);
            case TakenBack taken ->
                takingBack.takeBack(taken.event(act.at()), act).map(TakingSampleReports::outcome);
            case Cultured cultured -> take(cultured.culture(), act);
        };
    }

    private static Outcome outcome(DonationWork.Outcome outcome) {
        return switch (outcome) {
            case DonationWork.Outcome.Done _ -> new Outcome.Taken();
            case DonationWork.Outcome.Refused(var objections) -> new Outcome.Refused(objections);
            case DonationWork.Outcome.Unknown(var objection) -> new Outcome.Unknown(objection);
        };
    }

    private Mono<Outcome> take(PackCulture culture, Act act) {
        return packs.report(culture, act)
                .<Outcome>map(_ -> new Outcome.Taken())
                .switchIfEmpty(Mono.defer(() -> ofNoPack(culture, act)));
    }

    /** Growth in a pack that is not known here holds what bears its number, until somebody has found out which pack it is. */
    private Mono<Outcome> ofNoPack(PackCulture culture, Act act) {
        var unknown = new Outcome.Unknown(new ComponentUnknown(culture.component()));
        return culture.result() == BacterialScreen.GROWTH
                ? holds.place(hold(culture, act), act).thenReturn(unknown)
                : Mono.just(unknown);
    }

    private static PlaceHold hold(PackCulture culture, Act act) {
        var number = "growth in no pack %s".formatted(culture.component());
        return new PlaceHold(
                culture.component().donation(),
                UUID.nameUUIDFromBytes(number.getBytes(UTF_8)),
                HoldKind.TEST,
                Finding.Kind.BACTERIAL_GROWTH.name(),
                act.at());
    }
}
