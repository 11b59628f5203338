package org.bloodstream.outcomes.identity.adapter.in.kafka;

import java.util.Objects;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.outcomes.events.EventReader;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.identity.domain.Merge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies the stream {@code patient}. */
@Component
public class PatientEvents {
    private static final Set<String> KINDS =
            Set.of("PatientIdentified", "PatientAdmitted", "PatientTransferred", "PatientDischarged", "PatientsMerged");

    private final PatientNumbers numbers;
    private final EventReader reader;

    PatientEvents(PatientNumbers numbers, EventReader reader) {
        this.numbers = numbers;
        this.reader = reader;
    }

    /** Whether the event's kind is one that {@link #apply} knows. */
    public boolean understands(JournalEvent event) {
        return KINDS.contains(event.type());
    }

    public Mono<Void> apply(JournalEvent event) {
        return switch (event.type()) {
            case "PatientIdentified" -> {
                var patient = reader.read(event, Patient.class);
                yield numbers.identified(patient.main(), patient.numbers());
            }
            case "PatientAdmitted" -> {
                var patient = reader.read(event, Patient.class);
                yield numbers.seen(patient.main(), patient.numbers());
            }
            case "PatientsMerged" ->
                numbers.merged(reader.read(event, Merged.class).merge());
            default -> Mono.empty();
        };
    }

    record Patient(PatientIdentifier patient, @Nullable Set<PatientIdentifier> identifiers) {
        PatientIdentifier main() {
            return Objects.requireNonNull(patient, "patient");
        }

        Set<PatientIdentifier> numbers() {
            return identifiers == null ? Set.of() : identifiers;
        }
    }

    record Merged(PatientIdentifier patient, PatientIdentifier retired) {
        Merge merge() {
            return new Merge(Objects.requireNonNull(patient, "patient"), Objects.requireNonNull(retired, "retired"));
        }
    }
}
