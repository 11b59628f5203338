package org.bloodstream.donors.designation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.DesignationObjection.AlreadyWithdrawn;
import org.bloodstream.donors.designation.domain.DesignationObjection.DesignationNotUsable;
import org.bloodstream.donors.designation.domain.DesignationObjection.DonorsRecordMerged;
import org.bloodstream.donors.designation.domain.DesignationObjection.PatientIsNotTheDonor;
import org.bloodstream.donors.designation.domain.DesignationObjection.PatientIsTheDonor;
import org.bloodstream.donors.designation.domain.DesignationObjection.WantedInThePast;
import org.jspecify.annotations.Nullable;

/** Whether a donation may be for one patient alone. No sheet has rules of it: the design's choice [D]. */
public final class DesignationPolicy {
    private DesignationPolicy() {}

    /**
     * DSG-01: whose blood it is and for whom, the records say together.
     *
     * @param own the donor's national number; absent where the record has none
     * @param survivor the record that stands for the donor's; absent where it stands for itself
     * @param today local
     */
    public static List<DesignationObjection> objections(
            Designation wanted, @Nullable PatientIdentifier own, @Nullable UUID survivor, LocalDate today) {
        boolean same = wanted.patient().equals(own);
        Stream<DesignationObjection> patient =
                switch (wanted.use()) {
                    case AUTOLOGOUS -> same ? Stream.empty() : Stream.of(new PatientIsNotTheDonor());
                    case DIRECTED -> same ? Stream.of(new PatientIsTheDonor()) : Stream.empty();
                };
        Stream<DesignationObjection> day = wanted.wantedUntil().isBefore(today)
                ? Stream.of(new WantedInThePast(wanted.wantedUntil()))
                : Stream.empty();
        Stream<DesignationObjection> merged =
                survivor == null ? Stream.empty() : Stream.of(new DonorsRecordMerged(survivor));
        return Stream.of(patient, day, merged).flatMap(each -> each).toList();
    }

    /**
     * DSG-02: a request that was named stands, is this donor's and of this day, or the needle does not go in.
     *
     * @param named absent where nobody named one
     * @param found what was found of it
     */
    public static Stream<DesignationObjection> objectionsToGiving(
            @Nullable UUID named, @Nullable Designation found, UUID donor, LocalDate today) {
        if (named == null) return Stream.empty();
        boolean usable = found != null && found.letsGive(donor, today);
        return usable ? Stream.empty() : Stream.of(new DesignationNotUsable(named));
    }

    /** DSG-04: a request is withdrawn once, before its day or after it, as what was given for it may be in stock still. */
    public static List<DesignationObjection> objectionsToWithdrawing(Designation known) {
        var withdrawal = known.withdrawal();
        return withdrawal == null ? List.of() : List.of(new AlreadyWithdrawn(withdrawal));
    }
}
