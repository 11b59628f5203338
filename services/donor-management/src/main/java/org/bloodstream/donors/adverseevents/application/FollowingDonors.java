package org.bloodstream.donors.adverseevents.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Changed;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Recorded;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Refused;
import org.bloodstream.donors.adverseevents.application.AdverseEventAnswer.Unknown;
import org.bloodstream.donors.adverseevents.domain.AdverseEventPolicy;
import org.bloodstream.donors.adverseevents.domain.AdverseEventReport;
import org.bloodstream.donors.adverseevents.domain.EventOutcome;
import org.bloodstream.donors.adverseevents.domain.FollowUp;
import org.bloodstream.donors.adverseevents.domain.KnownAdverseEvent;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Each method is called inside a transaction. */
@Service
public class FollowingDonors {
    private final AdverseEvents events;
    private final ZoneId zone;

    FollowingDonors(AdverseEvents events, ZoneId zone) {
        this.events = events;
        this.zone = zone;
    }

    /** @param words as the carer wrote them; in no event */
    public Mono<AdverseEventAnswer> record(UUID donor, AdverseEventReport report, String words, Act act) {
        return events.isDonor(donor)
                .flatMap(known -> known
                        ? isTheirs(report, donor).flatMap(theirs -> decide(donor, report, theirs, words, act))
                        : Mono.just(new Unknown(new UnknownDonor())));
    }

    /** Something more is to be done. */
    public Mono<AdverseEventAnswer> followUp(UUID event, FollowUp followUp, Act act) {
        return events.lock(event)
                .flatMap(known -> followUp(known, followUp, act))
                .defaultIfEmpty(new Unknown(NoAdverseEvent.EVENT));
    }

    /**
     * @param words what came of it; in no event
     * @param byClinician whether a clinician says so
     */
    public Mono<AdverseEventAnswer> close(UUID event, int followUp, String words, boolean byClinician, Act act) {
        return events.lock(event)
                .flatMap(known -> known.followUps().containsKey(followUp)
                        ? close(known, followUp, words, byClinician, act)
                        : Mono.just(new Unknown(NoAdverseEvent.FOLLOW_UP)))
                .defaultIfEmpty(new Unknown(NoAdverseEvent.EVENT));
    }

    public Mono<AdverseEventAnswer> conclude(UUID event, EventOutcome outcome, Act act) {
        return events.lock(event)
                .flatMap(known -> {
                    var objections = known.objectionsToConcluding();
                    return objections.isEmpty()
                            ? events.conclude(known, outcome, act)
                                    .thenReturn((AdverseEventAnswer) new Changed(event, 0))
                            : Mono.just(new Refused(objections));
                })
                .defaultIfEmpty(new Unknown(NoAdverseEvent.EVENT));
    }

    private Mono<Boolean> isTheirs(AdverseEventReport report, UUID donor) {
        var donation = report.donation();
        return donation == null ? Mono.just(true) : events.isOf(donation, donor);
    }

    private Mono<AdverseEventAnswer> decide(
            UUID donor, AdverseEventReport report, boolean theirs, String words, Act act) {
        var objections = AdverseEventPolicy.objections(report, theirs, act.at().atZone(zone));
        if (!objections.isEmpty()) return Mono.just(new Refused(objections));
        var event = UUID.randomUUID();
        return events.add(event, donor, report, words, act).thenReturn(new Recorded(event, report));
    }

    private Mono<AdverseEventAnswer> followUp(KnownAdverseEvent known, FollowUp followUp, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        var objections = known.objectionsToFollowingUp(followUp, today);
        return objections.isEmpty()
                ? events.followUp(known, followUp, act)
                        .thenReturn(new Changed(known.event(), known.open().size() + 1))
                : Mono.just(new Refused(objections));
    }

    private Mono<AdverseEventAnswer> close(
            KnownAdverseEvent known, int followUp, String words, boolean byClinician, Act act) {
        var objections = known.objectionsToClosing(followUp, byClinician);
        return objections.isEmpty()
                ? events.close(known, followUp, words, act)
                        .thenReturn(new Changed(known.event(), known.open().size() - 1))
                : Mono.just(new Refused(objections));
    }
}
