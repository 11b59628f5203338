package org.bloodstream.donors.sampling.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.CollectionTasks;
import org.bloodstream.donors.chairside.application.CollectionTasks.Kind;
import org.bloodstream.donors.chairside.application.CollectionTasks.Trouble;
import org.bloodstream.donors.chairside.application.Collections;
import org.bloodstream.donors.chairside.domain.Reading;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Refused;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Taken;
import org.bloodstream.donors.sampling.application.SamplingOutcome.Unknown;
import org.bloodstream.donors.sampling.domain.SamplesTaken;
import org.bloodstream.donors.sampling.domain.SamplingCase;
import org.bloodstream.donors.sampling.domain.SamplingDraft;
import org.bloodstream.donors.sampling.domain.SamplingPolicy;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Loads what taking samples is decided by, under the locks of session, donor and number, in the order of every collection. */
@Service
public class TakingSamples {
    private final Sessions sessions;
    private final Donations donations;
    private final Collections collections;
    private final AllottedNumbers numbers;
    private final CollectionTasks tasks;
    private final Samplings samplings;
    private final ZoneId zone;

    TakingSamples(
            Sessions sessions,
            Donations donations,
            Collections collections,
            AllottedNumbers numbers,
            CollectionTasks tasks,
            Samplings samplings,
            ZoneId zone) {
        this.sessions = sessions;
        this.donations = donations;
        this.collections = collections;
        this.numbers = numbers;
        this.tasks = tasks;
        this.samplings = samplings;
        this.zone = zone;
    }

    /** Call inside a transaction. */
    public Mono<SamplingOutcome> take(UUID session, SamplingDraft draft, Act act) {
        return sessions.lock(Set.of(session))
                .then(Mono.defer(() -> sessions.find(session)))
                .flatMap(known -> donations
                        .lockDonor(draft.donor())
                        .flatMap(donor -> caseOf(known, donor, draft, act))
                        .flatMap(seen -> decide(draft, seen, act))
                        .defaultIfEmpty(new Unknown(new UnknownDonor())))
                .defaultIfEmpty(new Unknown(NotThere.SESSION));
    }

    private Mono<SamplingCase> caseOf(KnownSession session, DonorAtCollection donor, SamplingDraft draft, Act act) {
        var number = number(draft);
        var appointment = draft.appointment();
        var theirs = appointment == null
                ? Mono.just(true)
                : collections.isAppointmentOf(
                        appointment, draft.donor(), session.plan().session());
        return Mono.zip(
                        collections.running(draft.donor()).singleOptional(),
                        theirs,
                        Mono.justOrEmpty(number)
                                .flatMap(it -> numbers.lock(Set.of(it)).next())
                                .singleOptional(),
                        Mono.justOrEmpty(number).flatMap(collections::holder).singleOptional())
                .map(found -> new SamplingCase(
                        session,
                        donor,
                        act.at().atZone(zone),
                        found.getT1().orElse(null),
                        found.getT2(),
                        found.getT3().orElse(null),
                        found.getT4().orElse(null)));
    }

    private Mono<SamplingOutcome> decide(SamplingDraft draft, SamplingCase seen, Act act) {
        var objections = SamplingPolicy.objections(draft, seen);
        var allotted = seen.allotted();
        return objections.isEmpty() && allotted != null
                ? keep(allotted, draft, seen, act)
                : raise(objections, draft, seen, act).thenReturn(new Refused(objections));
    }

    private Mono<SamplingOutcome> keep(AllottedNumber allotted, SamplingDraft draft, SamplingCase seen, Act act) {
        var plan = seen.session().plan();
        return collections
                .venue(plan.venue())
                .map(venue -> new SamplesTaken(
                        allotted.number(),
                        draft.donor(),
                        plan.session(),
                        venue,
                        draft.ground(),
                        draft.tubes().size(),
                        act.at(),
                        null))
                .flatMap(event -> numbers.use(allotted, NumberState.COLLECTED)
                        .then(samplings.add(event, draft, act))
                        .thenReturn(new Taken(event)));
    }

    /** Two label sets with one number, as at every collection: nobody may simply take another one and go on. */
    private Mono<Void> raise(List<Objection> objections, SamplingDraft draft, SamplingCase seen, Act act) {
        var holder = seen.holder();
        if (holder == null || holder.equals(draft.donor())) return Mono.empty();
        return tasks.raise(
                        new Trouble(
                                Kind.NUMBER_OF_TWO_DONORS,
                                seen.session().plan().session(),
                                UUID.randomUUID(),
                                draft.donor(),
                                number(draft).orElse(null),
                                holder,
                                objections.stream().map(Objection::code).toList(),
                                null),
                        act)
                .then();
    }

    private static Optional<DonationNumber> number(SamplingDraft draft) {
        return Reading.ofSamples(draft.form(), draft.tubes()) instanceof Reading.One(var number)
                ? Optional.of(number)
                : Optional.empty();
    }
}
