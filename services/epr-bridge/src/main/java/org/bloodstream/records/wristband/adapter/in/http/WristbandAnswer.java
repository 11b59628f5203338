package org.bloodstream.records.wristband.adapter.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Sex;
import org.bloodstream.records.wristband.application.WristbandPress.NameByHand;
import org.bloodstream.records.wristband.domain.Wristband;
import org.jspecify.annotations.Nullable;

/** What a wristband says, and what is left to write on it by hand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WristbandAnswer(
        @Nullable String familyName,
        @Nullable String givenNames,
        @Nullable LocalDate dateOfBirth,
        @Nullable Sex sex,
        @Nullable Integer birthOrder,
        PatientIdentifier number,
        NameByHand nameByHand) {

    static WristbandAnswer of(Wristband wristband, NameByHand nameByHand) {
        var order = wristband.birthOrder();
        return new WristbandAnswer(
                wristband.familyName(),
                wristband.givenNames(),
                wristband.dateOfBirth(),
                wristband.sex(),
                order == null ? null : order.value(),
                wristband.number(),
                nameByHand);
    }

    @Override
    public String toString() {
        return "WristbandAnswer[…]";
    }
}
