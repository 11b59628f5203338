package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** Section 4.1: small women's blood volume, and what is taken as a part of it. */
final class BloodVolumeRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        var weight = given.attendance().measurements().weightKg();
        if (weight == null) return Stream.empty(); // the rule on weight says so
        var height = given.attendance().measurements().heightCm();
        if (height != null) {
            int volume = BloodVolume.estimatedMl(given.donor().sex(), height, weight);
            return Stream.concat(
                    isSmall(given, weight, height) ? small(given, volume) : Stream.empty(), loss(given, volume));
        }
        return needsHeight(given, weight)
                ? Stream.of(given.limit(Limit.BLOOD_VOLUME_ML)
                        .notMeasured(
                                "height-not-known", "We need to know your height to work out how much blood you have."))
                : Stream.empty();
    }

    /** A machine takes its share of any donor, and a bag is too much for a small one only. */
    private static boolean needsHeight(SelectionCase given, BigDecimal weight) {
        return given.attendance().donation() != DonationType.WHOLE_BLOOD || isSmall(given, weight, null);
    }

    /** @param height absent when not known: then the donor may be below any */
    private static boolean isSmall(SelectionCase given, BigDecimal weight, @Nullable Integer height) {
        if (given.donor().sex() == Sex.MALE) return false;
        if (weight.compareTo(BigDecimal.valueOf(
                        given.limit(Limit.SMALL_WOMAN_BELOW_KG).value()))
                < 0) return true;
        int years = given.limit(Limit.SMALL_YOUNG_WOMAN_BELOW_YEARS).value();
        boolean young = given.today().isBefore(Birthday.latest(given.donor().dateOfBirth(), years));
        return young
                && (height == null
                        || height
                                < given.limit(Limit.SMALL_YOUNG_WOMAN_BELOW_CM).value());
    }

    private static Stream<Finding> small(SelectionCase given, int volume) {
        var limit = given.limit(Limit.BLOOD_VOLUME_ML);
        return volume < limit.value()
                ? Stream.of(limit.because(Effect.DEFER).until(new Return.WhenItEnds()))
                : Stream.empty();
    }

    private static Stream<Finding> loss(SelectionCase given, int volume) {
        var limit = given.limit(Limit.LOSS_PERCENT_OF_BLOOD_VOLUME);
        var planned = planned(given);
        if (planned == null)
            return Stream.of(
                    limit.notMeasured("planned-loss-not-known", "We need to set up the machine for you first."));
        return planned * 100L > (long) limit.value() * volume
                ? Stream.of(limit.because(Effect.DEFER).until(new Return.WhenItEnds()))
                : Stream.empty();
    }

    /** A bag takes what it takes, whoever says less. */
    private static @Nullable Integer planned(SelectionCase given) {
        var stated = given.attendance().plannedLossMl();
        if (!Limit.PLANNED_LOSS_ML.concerns(given.attendance().donation())) return stated;
        int usual = given.limit(Limit.PLANNED_LOSS_ML).value();
        return stated == null ? usual : Math.max(stated, usual);
    }
}
