package org.bloodstream.production.grouping.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork.Outcome;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A determination is recorded against the donor's group on record; a discrepancy holds the donation and is put on the list. */
@Service
public class DeterminingGroups {
    private final Donations donations;
    private final RecordingFindings findings;
    private final DiscrepancyRegister register;

    DeterminingGroups(Donations donations, RecordingFindings findings, DiscrepancyRegister register) {
        this.donations = donations;
        this.findings = findings;
        this.register = register;
    }

    /** Call inside a transaction. */
    public Mono<Outcome> record(GroupingRun run, Act act) {
        return donations
                .lock(run.donation())
                .map(known -> run.determined(known.groupOnRecord(), act.at()))
                .flatMap(determination -> findings.record(determination, act)
                        .flatMap(outcome -> list(determination, outcome).thenReturn(outcome)))
                .defaultIfEmpty(new Outcome.Unknown(new DonationUnknown(run.donation())));
    }

    private Mono<Void> list(GroupDetermination determination, Outcome outcome) {
        return outcome instanceof Done(var donation) && donation.group() instanceof Discrepant
                ? register.found(
                        determination.donation(), donation.grouping().resolutions(), determination.determinedAt())
                : Mono.empty();
    }
}
