package org.bloodstream.donors.correcting.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.Sex;

/** What was decided on the particulars as they were. */
public sealed interface EarlierDecision {
    UUID reference();

    /** Local date. */
    LocalDate day();

    /** @param age whole years, as the decision took it */
    record HealthCheck(UUID reference, LocalDate day, int age, Sex sex) implements EarlierDecision {}

    /** A place that the donor still holds; the interval before it depends on the recorded sex, as section 4.2 says. */
    record OpenAppointment(UUID reference, LocalDate day) implements EarlierDecision {}
}
