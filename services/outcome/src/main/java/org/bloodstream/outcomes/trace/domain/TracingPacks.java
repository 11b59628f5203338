package org.bloodstream.outcomes.trace.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.episode.domain.Course;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.jspecify.annotations.Nullable;

/** Puts one pack's part of the trace together: what others said, and this service's own episode of it. */
public final class TracingPacks {
    /** Owns what no hospital can: a pack that is used but was never sent. */
    private static final OdsCode BLOOD_SERVICE = OdsCode.REGION;

    private TracingPacks() {}

    /** @param events of this pack, oldest first */
    public static TracedPack trace(Episode episode, List<TraceEvent> events, Identities identities) {
        Pack pack = events.stream().reduce(Pack.UNHEARD_OF, Pack::apply, (_, last) -> last);
        var standing = episode.fates().standing();
        PackState state = state(pack, episode, standing);
        return new TracedPack(
                episode.component(),
                episode.component().product(),
                pack.kind(),
                pack.group(),
                pack.expiresAt(),
                state,
                pack.hospital(),
                patient(pack, episode, standing),
                standing.map(TracingPacks::outcome).orElse(null),
                gaps(pack, state, standing, episode.fates().contradictory(identities)));
    }

    private static PackState state(Pack pack, Episode episode, Optional<OutcomeRecorded> standing) {
        if (standing.isPresent() && standing.get().fate().isTheEnd()) {
            return PackState.valueOf(standing.get().fate().name());
        }
        if (episode.course() instanceof Course.Underway) return PackState.UNDERWAY;
        boolean backAgain = standing.isPresent() && pack.state() == PackState.ISSUED && !reissued(pack, standing.get());
        return backAgain ? PackState.RETURNED : pack.state();
    }

    private static boolean reissued(Pack pack, OutcomeRecorded returned) {
        return pack.issuedAt() != null && pack.issuedAt().isAfter(returned.recordedAt());
    }

    private static @Nullable PatientIdentifier patient(Pack pack, Episode episode, Optional<OutcomeRecorded> standing) {
        var recorded = standing.map(OutcomeRecorded::patient).orElse(null);
        if (recorded != null) return recorded;
        return switch (episode.course()) {
            case Course.NotStarted _ -> pack.issuedTo();
            case Course.Underway underway -> underway.patient();
            case Course.Stopped stopped -> stopped.patient();
        };
    }

    private static TracedPack.Outcome outcome(OutcomeRecorded recorded) {
        return new TracedPack.Outcome(
                recorded.fate(),
                recorded.evidence(),
                recorded.owner(),
                recorded.evidence().known());
    }

    private static List<Gap> gaps(
            Pack pack, PackState state, Optional<OutcomeRecorded> standing, boolean contradictory) {
        OdsCode hospital = pack.hospital() == null ? BLOOD_SERVICE : pack.hospital();
        List<Gap> gaps = new ArrayList<>();
        if (!pack.despatched() && isWithAHospital(state)) gaps.add(Gap.of("despatch-missing", BLOOD_SERVICE));
        switch (state) {
            case DESPATCHED, RESERVED, RETURNED -> gaps.add(Gap.of("fate-missing", hospital));
            case ISSUED, UNDERWAY -> gaps.add(Gap.of("outcome-missing", hospital));
            case UNKNOWN, PROCESSED, LABELLED, RELEASED, MODIFIED, DISCARDED, WASTED, TRANSFUSED -> {}
        }
        standing.filter(outcome -> !outcome.evidence().known())
                .ifPresent(outcome -> gaps.add(new Gap("outcome-not-known", ownerOf(outcome, hospital))));
        if (contradictory) gaps.add(Gap.of("contradiction", hospital));
        return gaps;
    }

    private static boolean isWithAHospital(PackState state) {
        return switch (state) {
            case UNKNOWN, RESERVED, ISSUED, UNDERWAY, RETURNED, TRANSFUSED -> true;
            case PROCESSED, LABELLED, RELEASED, DESPATCHED, MODIFIED, DISCARDED, WASTED -> false;
        };
    }

    private static String ownerOf(OutcomeRecorded outcome, OdsCode hospital) {
        return outcome.owner() == null ? hospital.value() : outcome.owner();
    }
}
