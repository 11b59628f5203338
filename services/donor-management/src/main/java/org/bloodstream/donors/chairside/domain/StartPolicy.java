package org.bloodstream.donors.chairside.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.AppointmentNotOfDonor;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.BagExpired;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionInProgress;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.ConsentNotSigned;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.IdentityNotChecked;
import org.bloodstream.donors.collection.domain.Bleed;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorDeferred;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTooYoung;
import org.bloodstream.donors.collection.domain.CollectionObjection.IntervalTooShort;
import org.bloodstream.donors.collection.domain.CollectionObjection.LeftToAClinician;
import org.bloodstream.donors.collection.domain.CollectionObjection.MigrationDiffers;
import org.bloodstream.donors.collection.domain.CollectionObjection.MigrationNotLive;
import org.bloodstream.donors.collection.domain.CollectionObjection.NotAssessedToday;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberAlreadyUsed;
import org.bloodstream.donors.designation.domain.DesignationObjection.DesignatedByMachine;
import org.bloodstream.donors.designation.domain.DesignationObjection.DesignatedOffline;
import org.bloodstream.donors.designation.domain.DesignationPolicy;
import org.bloodstream.donors.numbers.domain.NumberPolicy;

/** Whether the needle may go in. Everything is asked; nothing hides another answer. */
public final class StartPolicy {
    private StartPolicy() {}

    public static List<Objection> objections(StartDraft draft, StartCase known) {
        return Stream.of(
                        identity(draft),
                        consent(draft, known),
                        donor(draft, known),
                        bag(draft, known),
                        ApheresisPolicy.ofSetUp(
                                draft.kind(),
                                draft.anticoagulant(),
                                known.startedAt().toLocalDate()),
                        designation(draft, known),
                        number(draft, known))
                .<Objection>flatMap(each -> each)
                .toList();
    }

    /**
     * What a site without connection could not know. Blood was taken in good faith where a tablet had told that the donor may
     * give: it is taken in, and held, instead of lying unknown in a fridge [D].
     */
    public static boolean isBeyondTheSite(Objection objection) {
        return objection instanceof NotAssessedToday
                || objection instanceof DonorDeferred
                || objection instanceof IntervalTooShort
                || objection instanceof LeftToAClinician
                || objection instanceof MigrationNotLive
                || objection instanceof MigrationDiffers;
    }

    /** COL-10: identity by name, date of birth and address, said by the donor: 04_donor_selection.md, section 4.4. */
    private static Stream<Objection> identity(StartDraft draft) {
        return draft.identity().isComplete() ? Stream.empty() : Stream.of(new IdentityNotChecked());
    }

    /**
     * COL-15: the donor signs consent each time: 04_donor_selection.md, section 4.4 [S:bsqr-p3]/[GK]. A tablet need not tell it, as the
     * blood is there already [D].
     */
    private static Stream<Objection> consent(StartDraft draft, StartCase known) {
        return draft.consent() != null || known.offline() ? Stream.empty() : Stream.of(new ConsentNotSigned());
    }

    /** COL-02 to COL-05 as for every collection, but not yet the volume; one collection at a time, and the donor's own appointment. */
    private static Stream<Objection> donor(StartDraft draft, StartCase known) {
        var bleed = new Bleed(draft.kind(), known.session().plan().venue().toString(), 0, known.startedAt());
        Stream<Objection> rules = CollectionPolicy.objectionsBeforeTheNeedle(bleed, known.donor()).stream()
                .filter(each -> !isApproved(each, known))
                .map(each -> each);
        return Stream.of(rules, running(known), appointment(draft, known)).flatMap(each -> each);
    }

    /** DSG-03: a clinician has approved that a patient gives for themselves, outside donor selection [GK]. */
    private static boolean isApproved(Objection objection, StartCase known) {
        var designation = known.designation();
        return designation != null
                && designation.overridesSelection()
                && (objection instanceof NotAssessedToday
                        || objection instanceof DonorDeferred
                        || objection instanceof DonorTooYoung
                        || objection instanceof IntervalTooShort);
    }

    /** DSG-02: what is for one patient alone is whole blood, and looked up before the needle. */
    private static Stream<Objection> designation(StartDraft draft, StartCase known) {
        var named = draft.designation();
        Stream<Objection> usable = DesignationPolicy.objectionsToGiving(
                        named,
                        known.designation(),
                        draft.donor(),
                        known.startedAt().toLocalDate())
                .map(each -> each);
        Stream<Objection> machine =
                named != null && draft.kind().isByApheresis() ? Stream.of(new DesignatedByMachine()) : Stream.empty();
        Stream<Objection> offline =
                named != null && known.offline() ? Stream.of(new DesignatedOffline()) : Stream.empty();
        return Stream.of(usable, machine, offline).flatMap(each -> each);
    }

    private static Stream<Objection> running(StartCase known) {
        var running = known.running();
        return running == null ? Stream.empty() : Stream.of(new CollectionInProgress(running));
    }

    private static Stream<Objection> appointment(StartDraft draft, StartCase known) {
        var appointment = draft.appointment();
        return appointment == null || known.appointmentIsTheirs()
                ? Stream.empty()
                : Stream.of(new AppointmentNotOfDonor(appointment));
    }

    /** COL-11: a bag may be used on its last day; an expired one never [D]. */
    private static Stream<Objection> bag(StartDraft draft, StartCase known) {
        return draft.bag().expiresOn().isBefore(known.startedAt().toLocalDate())
                ? Stream.of(new BagExpired(draft.bag().expiresOn()))
                : Stream.empty();
    }

    /** COL-12: one number on the whole set, unused, and of this session. */
    private static Stream<Objection> number(StartDraft draft, StartCase known) {
        return switch (Reading.of(draft.labels())) {
            case Reading.None(var objections) -> objections.stream();
            case Reading.One(var number) -> number(number, known);
        };
    }

    private static Stream<Objection> number(DonationNumber number, StartCase known) {
        if (known.holder() != null) return Stream.of(new NumberAlreadyUsed(number));
        return NumberPolicy.objectionsToTaking(number, known.session().plan().session(), known.allotted())
                .map(each -> each);
    }
}
