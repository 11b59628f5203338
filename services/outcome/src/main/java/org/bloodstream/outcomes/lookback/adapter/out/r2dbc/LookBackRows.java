package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.lookback.application.LookBacks.Listed;
import org.bloodstream.outcomes.lookback.domain.Fate;
import org.bloodstream.outcomes.lookback.domain.Finding;
import org.bloodstream.outcomes.lookback.domain.FindingSaid;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.outcomes.lookback.domain.LookBackCase;
import org.bloodstream.outcomes.lookback.domain.Stage;
import org.bloodstream.outcomes.lookback.domain.StageReached;
import org.bloodstream.outcomes.lookback.domain.Start;

/** Rows of the cases as they are meant. */
final class LookBackRows {
    private LookBackRows() {}

    static Listed listed(Readable row) {
        return new Listed(required(row, "arrival", Long.class), opened(row));
    }

    static LookBackCase opened(Readable row) {
        return new LookBackCase(
                required(row, "id", UUID.class),
                start(row),
                oneOf(Ground.class, row, "ground"),
                required(row, "words", String.class),
                new Actor(required(row, "opened_by", String.class)),
                new OdsCode(required(row, "organisation", String.class)),
                required(row, "opened_at", Instant.class),
                row.get("closed_at", Instant.class));
    }

    private static Start start(Readable row) {
        var donor = row.get("donor", UUID.class);
        return donor == null
                ? new Start.FromRecipient(PatientIdentifier.parseKey(required(row, "patient", String.class)))
                : new Start.FromDonor(donor);
    }

    static StageReached said(Readable row) {
        return new StageReached(
                ComponentId.parse(required(row, "component", String.class)),
                oneOf(Stage.class, row, "stage"),
                about(row),
                required(row, "words", String.class),
                new Actor(required(row, "decided_by", String.class)),
                required(row, "decided_at", Instant.class));
    }

    static FindingSaid found(Readable row) {
        return new FindingSaid(
                new DonationNumber(required(row, "donation", String.class)),
                oneOf(Finding.class, row, "finding"),
                required(row, "words", String.class),
                new Actor(required(row, "said_by", String.class)),
                required(row, "said_at", Instant.class));
    }

    private static Fate about(Readable row) {
        var key = row.get("recipient", String.class);
        var recipient = key == null ? null : PatientIdentifier.parseKey(key);
        return required(row, "transfused", Boolean.class) ? new Fate.Given(recipient) : new Fate.NotGiven(recipient);
    }
}
