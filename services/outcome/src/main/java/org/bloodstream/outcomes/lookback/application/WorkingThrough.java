package org.bloodstream.outcomes.lookback.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Freshness;
import org.bloodstream.outcomes.lookback.domain.Finding;
import org.bloodstream.outcomes.lookback.domain.FindingSaid;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.CaseUnknown;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Accepted;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.NotThere;
import org.bloodstream.outcomes.lookback.domain.LookBackPolicy;
import org.bloodstream.outcomes.lookback.domain.Reader;
import org.bloodstream.outcomes.lookback.domain.Stage;
import org.bloodstream.outcomes.lookback.domain.StageReached;
import org.bloodstream.outcomes.trace.application.Tracing;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Saying how far one has come with a pack, and closing a case. Call inside a transaction. */
@Service
public class WorkingThrough {
    /** How late other services may be when a case is closed [D]. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private final LookBacks cases;
    private final DrawingUp drawingUp;
    private final Freshness freshness;

    WorkingThrough(LookBacks cases, DrawingUp drawingUp, Freshness freshness) {
        this.cases = cases;
        this.drawingUp = drawingUp;
        this.freshness = freshness;
    }

    /** @param words may be about the recipient */
    public record Word(ComponentId component, Stage stage, String words) {
        @Override
        public String toString() {
            return "Word[" + component + ", " + stage + "]";
        }
    }

    public Mono<LookBackOutcome> say(UUID id, Word word, Reader reader, Act act) {
        return locked(id)
                .flatMap(lookBack -> {
                    var outcome = LookBackPolicy.reach(lookBack, reader, word.component(), word.stage());
                    return outcome instanceof Accepted
                            ? cases.say(id, said(word, lookBack, act), act).thenReturn(outcome)
                            : Mono.just(outcome);
                })
                .defaultIfEmpty(new NotThere(new CaseUnknown()));
    }

    private static StageReached said(Word word, LookBack lookBack, Act act) {
        var about = lookBack.item(word.component()).orElseThrow().fate();
        return new StageReached(word.component(), word.stage(), about, word.words(), new Actor(act.actor()), act.at());
    }

    /** @param words may be about a recipient */
    public record Found(DonationNumber donation, Finding finding, String words) {
        @Override
        public String toString() {
            return "Found[" + donation + ", " + finding + "]";
        }
    }

    public Mono<LookBackOutcome> find(UUID id, Found found, Reader reader, Act act) {
        return locked(id)
                .flatMap(lookBack -> {
                    var outcome = LookBackPolicy.find(lookBack, reader, found.donation(), found.finding());
                    return outcome instanceof Accepted
                            ? cases.found(id, said(found, act), act).thenReturn(outcome)
                            : Mono.just(outcome);
                })
                .defaultIfEmpty(new NotThere(new CaseUnknown()));
    }

    private static FindingSaid said(Found found, Act act) {
        return new FindingSaid(found.donation(), found.finding(), found.words(), new Actor(act.actor()), act.at());
    }

    public Mono<LookBackOutcome> close(UUID id, String words, Reader reader, Act act) {
        return upToDate(act.at())
                .flatMap(upToDate -> locked(id).flatMap(lookBack -> {
                    var outcome = LookBackPolicy.close(lookBack, reader, upToDate);
                    return outcome instanceof Accepted
                            ? cases.close(id, words, act).thenReturn(outcome)
                            : Mono.just(outcome);
                }))
                .defaultIfEmpty(new NotThere(new CaseUnknown()));
    }

    private Mono<LookBack> locked(UUID id) {
        return cases.lock(id).flatMap(drawingUp::drawUp);
    }

    /** Asked first: what is heard afterwards is on the list all the same. */
    private Mono<Boolean> upToDate(Instant now) {
        return freshness.completeUpTo(Tracing.SUBSCRIPTION).map(sources -> sources.values().stream()
                .allMatch(heard -> heard.isAfter(now.minus(LATE))));
    }
}
