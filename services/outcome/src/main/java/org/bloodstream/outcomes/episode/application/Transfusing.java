package org.bloodstream.outcomes.episode.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.SecondPerson;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckNotGo;
import org.bloodstream.outcomes.episode.domain.Decision;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.Proceeding;
import org.bloodstream.outcomes.episode.domain.Reaction;
import org.bloodstream.outcomes.episode.domain.RecordingOutcomes;
import org.bloodstream.outcomes.episode.domain.Starting;
import org.bloodstream.outcomes.episode.domain.Statement;
import org.bloodstream.outcomes.episode.domain.StopReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What staff do to a pack at the bedside and afterwards. */
@Service
public class Transfusing {
    private static final Decision NOT_A_GO = new Decision.Refused(List.of(new CheckNotGo()));

    private final Episodes episodes;
    private final SinceTheCheck sinceTheCheck;
    private final KnownComponents known;

    Transfusing(Episodes episodes, SinceTheCheck sinceTheCheck, KnownComponents known) {
        this.episodes = episodes;
        this.sinceTheCheck = sinceTheCheck;
        this.known = known;
    }

    /**
     * Empty when there is no such check.
     *
     * @param secondPerson who confirmed as well, which only an emergency asks for
     */
    public Mono<Decision> start(Act act, UUID check, @Nullable SecondPerson secondPerson) {
        return episodes.packOf(check).flatMap(pack -> pack.map(component -> start(act, component, check, secondPerson))
                .orElseGet(() -> Mono.just(NOT_A_GO)));
    }

    private Mono<Decision> start(Act act, ComponentId component, UUID check, @Nullable SecondPerson secondPerson) {
        return episodes.find(component).flatMap(episode -> sinceTheCheck
                .objections(component, check, act.at())
                .map(late -> Starting.decide(episode, check, new Actor(act.actor()), secondPerson, act.at(), late))
                .flatMap(decision -> keep(act, episode, decision)));
    }

    public Mono<Decision> react(Act act, ComponentId component, Reaction reaction, @Nullable String signs) {
        return decide(act, component, episode -> Proceeding.react(episode, reaction, signs, act.at()));
    }

    /** @param volumeMl given to the patient */
    public Mono<Decision> stop(Act act, ComponentId component, StopReason reason, int volumeMl) {
        return decide(act, component, episode -> Proceeding.stop(episode, reason, volumeMl, act.at()));
    }

    public Mono<Decision> record(Act act, ComponentId component, Statement statement) {
        return known.contain(component)
                .flatMap(heardOf -> decide(
                        act, component, episode -> RecordingOutcomes.record(episode, heardOf, statement, act.at())));
    }

    private Mono<Decision> decide(Act act, ComponentId component, Function<Episode, Decision> decision) {
        return episodes.find(component).flatMap(episode -> keep(act, episode, decision.apply(episode)));
    }

    private Mono<Decision> keep(Act act, Episode episode, Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                episodes.append(act, episode, accepted.events()).thenReturn(decision);
            case Decision.Refused _ -> Mono.just(decision);
        };
    }
}
