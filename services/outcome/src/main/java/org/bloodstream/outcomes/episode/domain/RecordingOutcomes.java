package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bloodstream.blood.Objection;
import org.bloodstream.outcomes.episode.domain.CourseObjection.TransfusionUnderway;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.CheckNotOfThis;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.ComponentUnknown;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.EvidenceNotYours;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.EvidenceWeaker;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.OutcomeAlreadyRecorded;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.OwnerMissing;
import org.bloodstream.outcomes.episode.domain.OutcomeObjection.PatientMissing;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.jspecify.annotations.Nullable;

/** How statements about a pack's fate come on record. */
public final class RecordingOutcomes {
    private static final String NO_REACTION = "NORXN";

    private RecordingOutcomes() {}

    /**
     * A person's statement can be refused: they can put it right at once.
     *
     * @param known whether the component's maker has ever spoken of it
     */
    public static Decision record(Episode episode, boolean known, Statement statement, Instant now) {
        List<Objection> objections = new ArrayList<>();
        if (!known) objections.add(new ComponentUnknown());
        if (statement.evidence() == Evidence.CONFIRMED_ELECTRONICALLY) objections.add(new EvidenceNotYours());
        if (episode.course() instanceof Course.Underway) objections.add(new TransfusionUnderway());
        if (statement.evidence() == Evidence.UNRESOLVED && isBlank(statement.owner())) {
            objections.add(new OwnerMissing());
        }
        if (isConfirmedTransfusion(statement) && statement.patient() == null) objections.add(new PatientMissing());
        if (statement.checkedBy() != null && !isFromAForm(statement)) objections.add(new CheckNotOfThis());
        episode.fates().standing().ifPresent(standing -> objections.addAll(against(standing, statement)));
        return Decision.unless(objections, () -> List.of(statement.about(episode.component(), now)));
    }

    /** Another system's report is a fact: it is kept unless it says nothing new, also when it contradicts. */
    public static Decision report(Episode episode, Statement statement, Instant now, Identities identities) {
        boolean known = episode.fates().recorded().stream().anyMatch(old -> alreadySays(old, statement, identities));
        return new Decision.Accepted(known ? List.of() : List.of(statement.about(episode.component(), now)));
    }

    private static List<Objection> against(OutcomeRecorded standing, Statement statement) {
        if (!standing.fate().isTheEnd()) return List.of();
        if (standing.evidence().betterThan(statement.evidence())) {
            return List.of(new EvidenceWeaker(standing.evidence()));
        }
        boolean same = standing.evidence() == statement.evidence()
                && standing.fate() == statement.fate()
                && Objects.equals(standing.patient(), statement.patient());
        return same ? List.of(new OutcomeAlreadyRecorded(standing.fate(), standing.evidence())) : List.of();
    }

    private static boolean alreadySays(OutcomeRecorded old, Statement statement, Identities identities) {
        return statement.fate().isTheEnd()
                && old.fate() == statement.fate()
                && !statement.evidence().betterThan(old.evidence())
                && addsNoPatient(old, statement, identities)
                && addsNoReaction(old.reaction(), statement.reaction());
    }

    private static boolean addsNoPatient(OutcomeRecorded old, Statement statement, Identities identities) {
        if (statement.patient() == null) return true;
        return old.patient() != null && identities.same(old.patient(), statement.patient());
    }

    private static boolean addsNoReaction(@Nullable String old, @Nullable String reported) {
        return reported == null || reported.equals(NO_REACTION) || reported.equals(old);
    }

    private static boolean isConfirmedTransfusion(Statement statement) {
        return statement.fate() == Fate.TRANSFUSED && statement.evidence().known();
    }

    private static boolean isFromAForm(Statement statement) {
        return statement.fate() == Fate.TRANSFUSED && statement.evidence() == Evidence.CONFIRMED_ON_PAPER;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
