package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.jspecify.annotations.Nullable;

/**
 * A pack's part of a case.
 *
 * @param last what somebody said of it and still counts; absent while nobody has, or when what it was said of has changed
 * @param since from when it has been waiting: the last word, else the opening of the case [D]
 */
public record Item(
        TracedPack pack,
        Fate fate,
        ItemState state,
        @Nullable StageReached last,
        Instant since) implements Waiting {

    /** What was said of a pack counts until the pack is issued, turns out to be given after all, or to somebody else. */
    static Item of(PackAtRisk risk, List<StageReached> said, Instant openedAt) {
        var fate = risk.fate();
        var whereabouts = risk.whereabouts();
        Optional<StageReached> last = said.stream()
                .filter(stage -> stage.component().equals(risk.component()))
                .reduce((_, later) -> later)
                .filter(stage -> stage.about().equals(fate) && whereabouts.open());
        return new Item(
                risk.pack(),
                fate,
                last.map(stage -> state(stage.stage())).orElse(whereabouts),
                last.orElse(null),
                last.map(StageReached::at).orElse(openedAt));
    }

    private static ItemState state(Stage stage) {
        return switch (stage) {
            case INFORMED -> ItemState.RECIPIENT_INFORMED;
            case TESTED -> ItemState.RECIPIENT_TESTED;
            case RESULT_KNOWN -> ItemState.RESULT_KNOWN;
            case CLOSED -> ItemState.CLOSED;
            case CANNOT_BE_TRACED -> ItemState.CANNOT_BE_TRACED;
        };
    }

    public ComponentId component() {
        return pack.component();
    }

    @Override
    public boolean open() {
        return state.open();
    }

    /** The hospital that it was sent to; the blood service, where none is known. */
    @Override
    public OdsCode owner() {
        return pack.hospital() == null ? OdsCode.REGION : pack.hospital();
    }

    public boolean given() {
        return fate instanceof Fate.Given;
    }

    public @Nullable PatientIdentifier recipient() {
        return fate instanceof Fate.Given(var recipient) ? recipient : null;
    }
}
