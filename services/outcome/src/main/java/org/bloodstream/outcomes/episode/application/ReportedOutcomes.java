package org.bloodstream.outcomes.episode.application;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.episode.domain.Decision;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.RecordingOutcomes;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Outcomes that the patient record or the laboratory reports become outcomes here, once, and beside our own. */
@Service
public class ReportedOutcomes {
    private final Episodes episodes;
    private final PatientNumbers numbers;

    ReportedOutcomes(Episodes episodes, PatientNumbers numbers) {
        this.episodes = episodes;
        this.numbers = numbers;
    }

    /** @param act of the one who reported, so that the record shows whose word it is */
    public Mono<Void> report(Act act, ComponentId component, Statement statement) {
        return episodes.find(component).flatMap(episode -> numbers.around(people(episode, statement))
                .map(people -> RecordingOutcomes.report(episode, statement, act.at(), people))
                .flatMap(decision -> keep(act, episode, decision)));
    }

    private Mono<Void> keep(Act act, Episode episode, Decision decision) {
        return switch (decision) {
            case Decision.Accepted(var events) when events.isEmpty() -> Mono.empty();
            case Decision.Accepted(var events) -> episodes.append(act, episode, events);
            case Decision.Refused refused ->
                Mono.error(new IllegalStateException("a report is never refused: " + codes(refused)));
        };
    }

    private static List<String> codes(Decision.Refused refused) {
        return refused.objections().stream().map(o -> o.code()).toList();
    }

    private static Set<PatientIdentifier> people(Episode episode, Statement statement) {
        Set<PatientIdentifier> people = new HashSet<>();
        episode.fates().recorded().stream()
                .map(OutcomeRecorded::patient)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (statement.patient() != null) people.add(statement.patient());
        return people;
    }
}
