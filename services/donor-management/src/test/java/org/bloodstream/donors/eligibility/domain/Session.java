package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.registration.domain.Sex;

/** Phrases of a donation session. Nobody here is real. */
final class Session {
    static final SelectionPolicy POLICY = taken(SelectionText.shipped());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final ZonedDateTime NOW = at(TODAY);

    private Session() {}

    static SelectionPolicy taken(String text) {
        return switch (SelectionPolicy.read(text)) {
            case SelectionReading.Taken(var policy) -> policy;
            case SelectionReading.Refused(var cells) -> throw new AssertionError(cells.toString());
        };
    }

    static ZonedDateTime at(LocalDate day) {
        return day.atTime(14, 30).atZone(RegionalTime.ZONE);
    }

    static DonorForSelection aMan(PastDonation... donations) {
        return born(LocalDate.of(1990, 5, 1), Sex.MALE, donations);
    }

    static DonorForSelection aWoman(PastDonation... donations) {
        return born(LocalDate.of(1990, 5, 1), Sex.FEMALE, donations);
    }

    static DonorForSelection born(LocalDate day, Sex sex, PastDonation... donations) {
        return new DonorForSelection(day, sex, List.of(donations), LastReviews.NONE, List.of(), List.of());
    }

    static PastDonation gave(DonationType type, LocalDate day) {
        return gave(type, 470, day);
    }

    static PastDonation gave(DonationType type, int volumeMl, LocalDate day) {
        return new PastDonation(type, volumeMl, at(day));
    }

    /** Everything measured and good. */
    static Measurements good() {
        return measured("80", 178, venous(150));
    }

    static Measurements measured(String kg, Integer cm, Haemoglobin haemoglobin) {
        return new Measurements(
                kg == null ? null : new BigDecimal(kg),
                cm,
                haemoglobin,
                250,
                new PlasmaProtein(70, TODAY.minusMonths(1)));
    }

    static Haemoglobin venous(int gPerL) {
        return new Haemoglobin(gPerL, Haemoglobin.Sample.VENOUS);
    }

    static Haemoglobin capillary(int gPerL) {
        return new Haemoglobin(gPerL, Haemoglobin.Sample.CAPILLARY);
    }

    static Attendance giving(DonationType type) {
        return giving(type, good());
    }

    static Attendance giving(DonationType type, Measurements measurements) {
        return new Attendance(type, measurements, type == DonationType.WHOLE_BLOOD ? null : 500, NOW);
    }

    static Attendance on(LocalDate day) {
        return new Attendance(DonationType.WHOLE_BLOOD, good(), null, at(day));
    }

    static Answer yes(String condition, LocalDate day) {
        return new Answer(condition, new Happened.OnDay(day));
    }

    static Answer still(String condition) {
        return new Answer(condition, new Happened.StillSo());
    }

    static Answer ever(String condition) {
        return new Answer(condition, new Happened.NotAsked());
    }

    static EligibilityDecision decide(DonorForSelection donor, Attendance attendance, Answer... answers) {
        return Eligibility.decide(POLICY, donor, attendance, List.of(answers));
    }

    static EligibilityOutcome deferredUntil(LocalDate day) {
        return new EligibilityOutcome.Deferred(new Return.OnDay(day));
    }

    static EligibilityOutcome deferredUntilItEnds() {
        return new EligibilityOutcome.Deferred(new Return.WhenItEnds());
    }
}
