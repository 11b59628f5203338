package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.segment.SPM;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.results.domain.Sample;

/** SPM: which tube, and when it was filled (SPM-17, else OBR-7; both must say the same). */
final class SampleReader {
    private final FieldErrors errors;
    private final Origin origin;

    SampleReader(FieldErrors errors, Origin origin) {
        this.errors = errors;
        this.origin = origin;
    }

    Optional<Sample> read() {
        var spm = origin.order().getSPECIMEN(0).getSPM();
        var number = number(spm);
        var collectedAt = collectedAt(spm);
        return number.flatMap(tube -> collectedAt.map(at -> new Sample(tube, at)));
    }

    /** The number on the tube (placer); the laboratory's own where there is none. */
    private Optional<String> number(SPM spm) {
        var id = spm.getSpm2_SpecimenID();
        var number = Fields.component(id.getEip1_PlacerAssignedIdentifier(), 1)
                .or(() -> Fields.component(id.getEip2_FillerAssignedIdentifier(), 1));
        if (number.isEmpty()) errors.missing(place(2), "sample-number-missing", "The sample's number is required");
        return number;
    }

    private Optional<Instant> collectedAt(SPM spm) {
        var collected = errors.instant(spm, place(17));
        var taken = origin.takenAt(errors);
        if (collected.isPresent() && taken.isPresent() && !collected.equals(taken))
            errors.add(
                    place(17), Hl7Error.DATA_TYPE, "collection-times-differ", "SPM-17 and OBR-7 are different times");
        if (collected.isEmpty() && taken.isEmpty() && !errors.has(place(17)) && !errors.has(origin.place(7)))
            errors.missing(place(17), "collection-time-missing", "When the sample was taken is required");
        return collected.or(() -> taken);
    }

    private Place place(int field) {
        return new Place("SPM", origin.obr(), field);
    }
}
