package org.bloodstream.donors.chairside.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.AnticoagulantExpired;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.AnticoagulantNotTold;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ApheresisNotTold;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ApheresisOfWholeBlood;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ProcessedTooLittle;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ProductNotOfDonation;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ProductVolumesDiffer;
import org.bloodstream.donors.collection.domain.Apheresis;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/** What only a donation by machine is asked for, before the needle and at its end; the design's choice [D]. */
final class ApheresisPolicy {
    private ApheresisPolicy() {}

    /**
     * COL-16: an anticoagulant hangs on the machine and may be used, on its last day too; whole blood needs none but the bag's.
     *
     * @param today local
     */
    static Stream<ApheresisObjection> ofSetUp(
            DonationKind kind, @Nullable Anticoagulant anticoagulant, LocalDate today) {
        if (anticoagulant == null) return kind.isByApheresis() ? Stream.of(new AnticoagulantNotTold()) : Stream.empty();
        if (!kind.isByApheresis()) return Stream.of(new ApheresisOfWholeBlood());
        return anticoagulant.expiresOn().isBefore(today)
                ? Stream.of(new AnticoagulantExpired(anticoagulant.expiresOn()))
                : Stream.empty();
    }

    /**
     * COL-17: what the machine says of its run belongs to the donation and adds up.
     *
     * @param volumeMl mL that were said to be collected
     * @param run absent of whole blood
     */
    static Stream<ApheresisObjection> ofRun(DonationKind kind, int volumeMl, @Nullable Apheresis run) {
        if (run == null) return kind.isByApheresis() ? Stream.of(new ApheresisNotTold(kind)) : Stream.empty();
        if (!kind.isByApheresis()) return Stream.of(new ApheresisOfWholeBlood());
        Stream<ApheresisObjection> foreign = run.products().keySet().stream()
                .filter(product -> !kind.yields(product))
                .map(product -> new ProductNotOfDonation(kind, product));
        Stream<ApheresisObjection> sum = run.collectedMl() == volumeMl
                ? Stream.empty()
                : Stream.of(new ProductVolumesDiffer(volumeMl, run.collectedMl()));
        Stream<ApheresisObjection> processed = run.processedMl() >= run.collectedMl()
                ? Stream.empty()
                : Stream.of(new ProcessedTooLittle(run.processedMl(), run.collectedMl()));
        return Stream.of(foreign, sum, processed).flatMap(each -> each);
    }
}
