package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.patient.PartialDate;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Streams {@code patient}, {@code request} and {@code transfusion}: age and sex, needs that were stated, needs that ended. */
@Component
class PatientEvents {
    private final PatientNeeds needs;
    private final JsonMapper json;

    PatientEvents(PatientNeeds needs, JsonMapper json) {
        this.needs = needs;
        this.json = json;
    }

    Mono<Void> apply(JournalEvent event) {
        return switch (event.type()) {
            case "PatientIdentified", "PatientAdmitted" -> identified(EventContent.read(event, Identified.class, json));
            case "TransfusionRequested" -> {
                var asked = EventContent.read(event, Asked.class, json);
                yield needs.stated(event.id(), asked.patient(), asked.requirements());
            }
            case "NeedEnded" -> {
                var ended = EventContent.read(event, Ended.class, json);
                yield needs.ended(ended.statements(), ended.need());
            }
            default -> Mono.empty();
        };
    }

    /** An event that says nothing of the person changes nothing. */
    private Mono<Void> identified(Identified said) {
        if (said.birthDate() == null && said.sex() == null) return Mono.empty();
        return needs.identified(
                said.patient(),
                said.identifiers(),
                said.birthDate() == null ? null : PartialDate.last(said.birthDate()),
                said.sex() == null ? RecordedSex.UNKNOWN : said.sex());
    }

    private record Identified(
            PatientIdentifier patient,
            Set<PatientIdentifier> identifiers,
            @Nullable String birthDate,
            @Nullable RecordedSex sex) {}

    private record Asked(PatientIdentifier patient, Set<StatedNeed> requirements) {}

    private record Ended(Set<UUID> statements, String need) {}
}
