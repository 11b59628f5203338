package org.bloodstream.outcomes.episode.adapter.out.journal;

import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.outcomes.episode.domain.Recorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.BedsideChecked;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.ReactionReported;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStopped;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stream's events under their wire names, which outlive any renaming of classes. */
@Component
class TransfusionJson {
    static final String STREAM = "transfusion";
    private final JsonMapper json;

    TransfusionJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(String subject, long version, TransfusionEvent event) {
        return new Entry(STREAM, subject, version, name(event), 1, event);
    }

    Recorded read(JournalEvent event) {
        return new Recorded(json.treeToValue(event.data(), type(event.type())), new Actor(event.actor()));
    }

    private static Class<? extends TransfusionEvent> type(String name) {
        return switch (name) {
            case "BedsideChecked" -> BedsideChecked.class;
            case "TransfusionStarted" -> TransfusionStarted.class;
            case "ReactionReported" -> ReactionReported.class;
            case "TransfusionStopped" -> TransfusionStopped.class;
            case "OutcomeRecorded" -> OutcomeRecorded.class;
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + name);
        };
    }

    private static String name(TransfusionEvent event) {
        return switch (event) {
            case BedsideChecked _ -> "BedsideChecked";
            case TransfusionStarted _ -> "TransfusionStarted";
            case ReactionReported _ -> "ReactionReported";
            case TransfusionStopped _ -> "TransfusionStopped";
            case OutcomeRecorded _ -> "OutcomeRecorded";
        };
    }
}
