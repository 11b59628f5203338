package org.bloodstream.laboratory.results.adapter.in.hl7;

import ca.uhn.hl7v2.model.Type;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.results.adapter.in.hl7.Observations.Observation;
import org.bloodstream.laboratory.results.domain.AntibodiesIdentified;

/** Antibodies identified: LOINC 888-8, each repetition of OBX-5 the ISBT number of the antigen that one is against. */
final class AntibodyReader {
    private static final String IDENTIFIED = "888-8";
    static final Set<String> CODES = Set.of(IDENTIFIED);

    private final FieldErrors errors;
    private final Observations observations;
    private final Origin origin;

    AntibodyReader(FieldErrors errors, Observations observations, Origin origin) {
        this.errors = errors;
        this.observations = observations;
        this.origin = origin;
    }

    /** Empty when something in it is wrong, which then is among the errors. */
    Optional<AntibodiesIdentified> read(Optional<PatientIdentifier> patient) {
        var antibodies = observations.find(IDENTIFIED).map(this::antibodies);
        var sample = new SampleReader(errors, origin).read();
        var reportedAt = origin.reportedAt(errors);
        var laboratory = origin.laboratory(errors);
        if (errors.any()) return Optional.empty();
        return Optional.of(new AntibodiesIdentified(
                patient.orElseThrow(),
                sample.orElseThrow().number(),
                sample.orElseThrow().collectedAt(),
                antibodies.orElseThrow(),
                laboratory.orElseThrow(),
                origin.organisation().orElse(null),
                reportedAt.orElseThrow()));
    }

    /** One that cannot be read makes the whole message wrong: none is ever left out in silence. */
    private SortedSet<Antigen> antibodies(Observation observation) {
        SortedSet<Antigen> antibodies = new TreeSet<>();
        var values = Fields.repetitions(observation.segment(), 5);
        if (values.isEmpty()) unknown(observation);
        for (var value : values) antigen(value).ifPresentOrElse(antibodies::add, () -> unknown(observation));
        return antibodies;
    }

    private static Optional<Antigen> antigen(Type value) {
        return Fields.component(value, 1)
                .filter(number -> number.matches("\\d{6}"))
                .map(Antigen::new);
    }

    private void unknown(Observation observation) {
        errors.add(
                observation.place(5),
                Hl7Error.TABLE_VALUE,
                "antibody-unknown",
                "An antibody is the ISBT number of the antigen that it is against, six digits");
    }
}
