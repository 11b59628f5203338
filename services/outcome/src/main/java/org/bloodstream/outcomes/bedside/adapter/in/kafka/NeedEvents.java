package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.patient.PartialDate;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.bloodstream.outcomes.bedside.application.TransfusionRecords;
import org.bloodstream.outcomes.bedside.application.TransfusionRecords.Stated;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import org.bloodstream.outcomes.events.EventReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the patient record says that a patient needs: by age and sex, and as requests for components state it. */
@Component
class NeedEvents {
    private final TransfusionRecords records;
    private final NotUnderstood notUnderstood;
    private final EventReader reader;

    NeedEvents(TransfusionRecords records, NotUnderstood notUnderstood, EventReader reader) {
        this.records = records;
        this.notUnderstood = notUnderstood;
        this.reader = reader;
    }

    /** Of the stream {@code patient}; an event that says nothing of the person changes nothing. */
    Mono<Void> applyPatient(JournalEvent event) {
        return switch (event.type()) {
            case "PatientIdentified", "PatientAdmitted" -> {
                var said = reader.read(event, Said.class);
                yield said.isSilent() ? Mono.empty() : records.put(said.particulars(), said.identifiers());
            }
            default -> Mono.empty();
        };
    }

    /** Of the stream {@code request}. */
    Mono<Void> applyRequest(JournalEvent event) {
        return switch (event.type()) {
            case "TransfusionRequested" -> {
                var asked = reader.read(event, Asked.class);
                yield records.stated(asked.by(event), asked.request(), asked.requirements());
            }
            case "GroupAndScreenRequested", "TransfusionReported" -> Mono.empty();
            default -> notUnderstood.add(whom(event), event.type());
        };
    }

    /** What nobody here understands may be a requirement: it puts the patient in doubt, whom a request's subject does not name. */
    private static String whom(JournalEvent event) {
        var patient = event.data().path("patient");
        return patient.isObject()
                ? patient.path("authority").asString("") + ":"
                        + patient.path("value").asString("")
                : event.subject();
    }

    record Said(
            PatientIdentifier patient,
            List<PatientIdentifier> identifiers,
            @Nullable String birthDate,
            @Nullable RecordedSex sex) {
        boolean isSilent() {
            return birthDate == null && sex == null;
        }

        Particulars particulars() {
            return new Particulars(patient, youngest(birthDate), sex == null ? RecordedSex.UNKNOWN : sex);
        }

        private static @Nullable LocalDate youngest(@Nullable String known) {
            try {
                return known == null ? null : PartialDate.last(known);
            } catch (UnreadableCodeException _) {
                throw new UnappliableEventException("a date of birth is not as agreed");
            }
        }
    }

    record Asked(PatientIdentifier patient, String request, Set<StatedNeed> requirements) {
        Stated by(JournalEvent event) {
            return new Stated(event.id(), patient, event.at());
        }
    }
}
