package org.bloodstream.records.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;

/** Instants as FHIR dateTimes: UTC, with Z, to the second. */
public final class DateTimes {
    private DateTimes() {}

    public static DateTimeType of(Instant at) {
        var dateTime = new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone("UTC"));
        dateTime.setTimeZoneZulu(true);
        return dateTime;
    }
}
