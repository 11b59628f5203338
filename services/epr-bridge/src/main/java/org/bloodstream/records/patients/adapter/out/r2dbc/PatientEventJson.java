package org.bloodstream.records.patients.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.patients.domain.Particulars;
import org.bloodstream.records.patients.domain.PatientEvent;
import org.bloodstream.records.patients.domain.PatientEvent.PatientAdmitted;
import org.bloodstream.records.patients.domain.PatientEvent.PatientDischarged;
import org.bloodstream.records.patients.domain.PatientEvent.PatientIdentified;
import org.bloodstream.records.patients.domain.PatientEvent.PatientTransferred;
import org.bloodstream.records.patients.domain.PatientEvent.PatientsMerged;
import org.bloodstream.records.patients.domain.Sex;
import org.jspecify.annotations.Nullable;

/** Patient events by their wire names, as contracts/events/patient says. Absent is absent, never null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatientEventJson(
        PatientIdentifier patient,
        @Nullable PatientIdentifier retired,
        @Nullable List<PatientIdentifier> identifiers,
        @Nullable Place location,
        @Nullable Place from,
        @Nullable String visit,
        @Nullable OdsCode organisation,
        @Nullable String birthDate,
        @Nullable Sex sex,
        Instant at) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String ward,
            @Nullable String bay,
            @Nullable String bed,
            @Nullable String site) {
        static @Nullable Place of(@Nullable Location location) {
            return location == null
                    ? null
                    : new Place(location.ward(), location.bay(), location.bed(), location.siteName());
        }
    }

    static String type(PatientEvent event) {
        return switch (event) {
            case PatientIdentified _ -> "PatientIdentified";
            case PatientAdmitted _ -> "PatientAdmitted";
            case PatientTransferred _ -> "PatientTransferred";
            case PatientDischarged _ -> "PatientDischarged";
            case PatientsMerged _ -> "PatientsMerged";
        };
    }

    static PatientEventJson of(PatientEvent event) {
        return switch (event) {
            case PatientIdentified(var patient, var numbers, var particulars, var organisation, var at) ->
                new PatientEventJson(
                        patient,
                        null,
                        numbers,
                        null,
                        null,
                        null,
                        organisation,
                        birthDate(particulars),
                        sex(particulars),
                        at);
            case PatientAdmitted(
                    var patient,
                    var numbers,
                    var particulars,
                    var location,
                    var visit,
                    var organisation,
                    var at) ->
                new PatientEventJson(
                        patient,
                        null,
                        numbers,
                        Place.of(location),
                        null,
                        visit,
                        organisation,
                        birthDate(particulars),
                        sex(particulars),
                        at);
            case PatientTransferred(var patient, var location, var from, var organisation, var at) ->
                new PatientEventJson(
                        patient, null, null, Place.of(location), Place.of(from), null, organisation, null, null, at);
            case PatientDischarged(var patient, var organisation, var at) ->
                new PatientEventJson(patient, null, null, null, null, null, organisation, null, null, at);
            case PatientsMerged(var patient, var retired, var at) ->
                new PatientEventJson(patient, retired, null, null, null, null, null, null, null, at);
        };
    }

    private static @Nullable String birthDate(Particulars particulars) {
        var known = particulars.birthDate();
        return known == null ? null : known.value();
    }

    /** Always said, so that a reader knows an event that tells of the person from one of before that was told. */
    private static Sex sex(Particulars particulars) {
        var recorded = particulars.sex();
        return recorded == null ? Sex.UNKNOWN : recorded;
    }
}
