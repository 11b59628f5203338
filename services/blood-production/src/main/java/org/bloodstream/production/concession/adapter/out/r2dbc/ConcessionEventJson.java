package org.bloodstream.production.concession.adapter.out.r2dbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.bloodstream.production.concession.domain.ConcessionGround;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Concession events under their wire names, which outlive any renaming of classes. */
@Component
class ConcessionEventJson {
    static final String STREAM = "concession";
    private final JsonMapper json;

    ConcessionEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(ConcessionEvent event, long version) {
        var subject = event.concession().toString();
        return switch (event) {
            case ConcessionProposed _ -> new Entry(STREAM, subject, version, "ConcessionProposed", 2, event);
            case ConcessionGranted _ -> new Entry(STREAM, subject, version, "ConcessionGranted", 1, event);
            case ConcessionDeclined _ -> new Entry(STREAM, subject, version, "ConcessionDeclined", 1, event);
        };
    }

    ConcessionEvent read(JournalEvent event) {
        return switch (event.type()) {
            case "ConcessionProposed" ->
                event.schemaVersion() == 1
                        ? json.treeToValue(event.data(), ProposedOfAVolume.class)
                                .event()
                        : json.treeToValue(event.data(), ConcessionProposed.class);
            case "ConcessionGranted" -> json.treeToValue(event.data(), ConcessionGranted.class);
            case "ConcessionDeclined" -> json.treeToValue(event.data(), ConcessionDeclined.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    /** Before version 2 a concession excepted a volume alone. */
    record ProposedOfAVolume(
            UUID concession,
            ComponentId component,
            DonationNumber donation,
            ConcessionGround ground,
            OutsideVolume outside,
            Instant signedOnAt,
            Instant proposedAt) {
        record OutsideVolume(int volumeMl, int minimumMl, int maximumMl) {}

        ConcessionProposed event() {
            var volume = new OutsideLimits(
                    Measurement.VOLUME,
                    BigDecimal.valueOf(outside.volumeMl()),
                    BigDecimal.valueOf(outside.minimumMl()),
                    BigDecimal.valueOf(outside.maximumMl()));
            return new ConcessionProposed(
                    concession, component, donation, ground, List.of(volume), signedOnAt, proposedAt);
        }
    }

    String text(List<OutsideLimits> outside) {
        return json.writeValueAsString(outside);
    }
}
