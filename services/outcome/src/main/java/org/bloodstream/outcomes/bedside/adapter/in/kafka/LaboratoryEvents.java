package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.outcomes.bedside.application.Issues;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.bloodstream.outcomes.bedside.application.Reports;
import org.bloodstream.outcomes.bedside.application.TransfusionRecords;
import org.bloodstream.outcomes.bedside.application.TransfusionRecords.Stated;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen;
import org.bloodstream.outcomes.bedside.domain.Issue;
import org.bloodstream.outcomes.events.EventReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applies the stream {@code laboratory}. What nobody here understands may speak against a pack. */
@Component
class LaboratoryEvents {
    private final Issues issues;
    private final Reports reports;
    private final TransfusionRecords records;
    private final NotUnderstood notUnderstood;
    private final EventReader reader;

    LaboratoryEvents(
            Issues issues,
            Reports reports,
            TransfusionRecords records,
            NotUnderstood notUnderstood,
            EventReader reader) {
        this.issues = issues;
        this.reports = reports;
        this.records = records;
        this.notUnderstood = notUnderstood;
        this.reader = reader;
    }

    Mono<Void> apply(JournalEvent event) {
        return switch (event.type()) {
            case "GroupAndScreenReported" -> reports.put(reader.read(event, GroupAndScreen.class));
            case "ComponentReserved" -> stands(Issue.State.RESERVED, event);
            case "ComponentIssued" -> stands(Issue.State.ISSUED, event);
            case "ComponentReturned" -> stands(Issue.State.RETURNED, event);
            case "ComponentWasted" -> stands(Issue.State.WASTED, event);
            case "AntibodiesIdentified" -> {
                var identified = reader.read(event, Identified.class);
                yield records.found(identified.by(event), identified.sample(), identified.antibodies());
            }
            // What was found at the issue is not taken over: the bedside asks by itself, of what is known then.
            case "BloodCountReported", "IncompatibilityFound", "IncompatibilityAcknowledged" -> Mono.empty();
            default -> notUnderstood.add(event.subject(), event.type());
        };
    }

    private Mono<Void> stands(Issue.State state, JournalEvent event) {
        var said = reader.read(event, Said.class);
        return issues.put(said.component(), said.issue(state));
    }

    /** @param antibodies by the antigens that they are against */
    record Identified(PatientIdentifier patient, String sample, Set<Antigen> antibodies) {
        Stated by(JournalEvent event) {
            return new Stated(event.id(), patient, event.at());
        }
    }

    record Said(
            ComponentId component,
            @Nullable PatientIdentifier patient,
            @Nullable BloodGroup group,
            @Nullable Instant expiresAt,
            @Nullable Instant reservedAt,
            @Nullable Instant issuedAt,
            @Nullable Instant at) {
        Issue issue(Issue.State state) {
            return new Issue(state, patient, group, expiresAt, when());
        }

        private Instant when() {
            return Stream.of(at, issuedAt, reservedAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new UnappliableEventException("the laboratory's event says no time"));
        }
    }
}
