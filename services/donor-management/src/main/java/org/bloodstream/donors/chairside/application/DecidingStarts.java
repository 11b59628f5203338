package org.bloodstream.donors.chairside.application;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.StartDecision.DonorNotKnown;
import org.bloodstream.donors.chairside.application.StartDecision.Refuse;
import org.bloodstream.donors.chairside.application.StartDecision.Start;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.Reading;
import org.bloodstream.donors.chairside.domain.StartCase;
import org.bloodstream.donors.chairside.domain.StartDraft;
import org.bloodstream.donors.chairside.domain.StartPolicy;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.designation.application.Designations;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads what the start of a collection is decided by, under the locks of session, donor and number, in this order. */
@Component
class DecidingStarts {
    private final Donations donations;
    private final Collections collections;
    private final AllottedNumbers numbers;
    private final JudgedOtherwise judged;
    private final Designations designations;
    private final ZoneId zone;

    DecidingStarts(
            Donations donations,
            Collections collections,
            AllottedNumbers numbers,
            JudgedOtherwise judged,
            Designations designations,
            ZoneId zone) {
        this.designations = designations;
        this.donations = donations;
        this.collections = collections;
        this.numbers = numbers;
        this.judged = judged;
        this.zone = zone;
    }

    /** The session is locked. Nothing is written. */
    Mono<StartDecision> decide(KnownSession session, Recording recording) {
        return donations
                .lockDonor(recording.draft().donor())
                .flatMap(donor -> caseOf(session, recording, donor))
                .map(known -> decision(recording, known))
                .defaultIfEmpty(new DonorNotKnown());
    }

    private Mono<StartCase> caseOf(KnownSession session, Recording recording, DonorAtCollection donor) {
        var draft = recording.draft();
        var number = number(draft);
        var at = recording.startedAt().atZone(zone);
        return Mono.zip(
                        collections.running(draft.donor()).singleOptional(),
                        appointmentIsTheirs(draft, session),
                        Mono.justOrEmpty(number)
                                .flatMap(it -> numbers.lock(Set.of(it)).next())
                                .singleOptional(),
                        Mono.justOrEmpty(number).flatMap(collections::holder).singleOptional(),
                        toldEligible(session, recording),
                        Mono.justOrEmpty(draft.designation())
                                .flatMap(designations::find)
                                .singleOptional())
                .map(found -> new StartCase(
                        session,
                        donor,
                        at,
                        orNull(found.getT1()),
                        found.getT2(),
                        orNull(found.getT3()),
                        found.getT5(),
                        recording.offline(),
                        orNull(found.getT4()),
                        theirs(orNull(found.getT6()), draft.donor())));
    }

    /** Another donor's request approves nothing of this one. */
    private static @Nullable Designation theirs(@Nullable Designation found, UUID donor) {
        return found != null && found.donor().equals(donor) ? found : null;
    }

    private Mono<Boolean> toldEligible(KnownSession session, Recording recording) {
        return recording.offline()
                ? judged.toldEligible(
                        session.plan().session(),
                        recording.draft().donor(),
                        recording.draft().kind().type(),
                        recording.startedAt())
                : Mono.just(false);
    }

    private Mono<Boolean> appointmentIsTheirs(StartDraft draft, KnownSession session) {
        var appointment = draft.appointment();
        return appointment == null
                ? Mono.just(true)
                : collections.isAppointmentOf(
                        appointment, draft.donor(), session.plan().session());
    }

    private static StartDecision decision(Recording recording, StartCase known) {
        var draft = recording.draft();
        var objections = StartPolicy.objections(draft, known);
        var allotted = known.allotted();
        var otherwise = known.toldEligible()
                ? objections.stream().filter(StartPolicy::isBeyondTheSite).toList()
                : List.<Objection>of();
        return objections.size() == otherwise.size() && allotted != null
                ? new Start(collection(recording, known, allotted), allotted, otherwise)
                : new Refuse(objections, number(draft).orElse(null), otherDonor(draft.donor(), known.holder()));
    }

    private static Collection collection(Recording recording, StartCase known, AllottedNumber number) {
        var draft = recording.draft();
        return new Collection(
                recording.collection(),
                known.session().plan().session(),
                draft.donor(),
                number.number(),
                draft.kind(),
                draft.bag(),
                recording.startedAt(),
                CollectionState.STARTED,
                known.designation(),
                1);
    }

    private static @Nullable UUID otherDonor(UUID donor, @Nullable UUID holder) {
        return donor.equals(holder) ? null : holder;
    }

    private static Optional<DonationNumber> number(StartDraft draft) {
        return Reading.of(draft.labels()) instanceof Reading.One(var number) ? Optional.of(number) : Optional.empty();
    }

    private static <T> @Nullable T orNull(Optional<T> found) {
        return found.orElse(null);
    }
}
