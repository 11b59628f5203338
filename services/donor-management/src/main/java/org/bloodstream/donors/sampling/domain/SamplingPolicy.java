package org.bloodstream.donors.sampling.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.AppointmentNotOfDonor;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionInProgress;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.ConsentNotSigned;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.IdentityNotChecked;
import org.bloodstream.donors.chairside.domain.Reading;
import org.bloodstream.donors.collection.domain.Bleed;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberAlreadyUsed;
import org.bloodstream.donors.numbers.domain.NumberPolicy;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotOpen;
import org.bloodstream.donors.sessions.domain.SessionState;

/**
 * Whether samples are taken in. Identity, consent and one unused number are asked as before a needle (COL-10, COL-12, COL-15). No
 * deferral, interval, health check or open doubt stands against it: these are why somebody comes for samples; the design's choice [D].
 */
public final class SamplingPolicy {
    /** Whose record it is, and who may be asked at all. */
    private static final List<CollectionPolicy> OF_THE_DONOR = List.of(
            CollectionPolicy.DONOR_IS_OF_AGE,
            CollectionPolicy.STANDING_ALLOWS,
            CollectionPolicy.RECORD_STANDS_FOR_ITSELF);

    private SamplingPolicy() {}

    /** All that apply; none when the samples are taken in. */
    public static List<Objection> objections(SamplingDraft draft, SamplingCase known) {
        return Stream.of(session(known), donor(draft, known), number(draft, known))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Objection> session(SamplingCase known) {
        var state = known.session().state();
        return state == SessionState.OPEN ? Stream.empty() : Stream.of(new SessionNotOpen(state));
    }

    private static Stream<Objection> donor(SamplingDraft draft, SamplingCase known) {
        // Age, standing and record ask neither what is given nor how much.
        var nothing = new Bleed(DonationKind.WHOLE_BLOOD, "", 0, known.at());
        Stream<Objection> identity =
                draft.identity().isComplete() ? Stream.empty() : Stream.of(new IdentityNotChecked());
        Stream<Objection> consent = draft.consent() != null ? Stream.empty() : Stream.of(new ConsentNotSigned());
        Stream<Objection> record = OF_THE_DONOR.stream().flatMap(rule -> rule.objections(nothing, known.donor()));
        var collection = known.running();
        Stream<Objection> running =
                collection == null ? Stream.empty() : Stream.of(new CollectionInProgress(collection));
        var named = draft.appointment();
        Stream<Objection> appointment = named == null || known.appointmentIsTheirs()
                ? Stream.empty()
                : Stream.of(new AppointmentNotOfDonor(named));
        return Stream.of(identity, consent, record, running, appointment).flatMap(each -> each);
    }

    private static Stream<Objection> number(SamplingDraft draft, SamplingCase known) {
        return switch (Reading.ofSamples(draft.form(), draft.tubes())) {
            case Reading.None(var objections) -> objections.stream();
            case Reading.One(var number) -> number(number, known);
        };
    }

    private static Stream<Objection> number(DonationNumber number, SamplingCase known) {
        if (known.holder() != null) return Stream.of(new NumberAlreadyUsed(number));
        return NumberPolicy.objectionsToTaking(number, known.session().plan().session(), known.allotted())
                .map(each -> each);
    }
}
