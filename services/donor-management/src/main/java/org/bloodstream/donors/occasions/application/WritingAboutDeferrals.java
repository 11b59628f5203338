package org.bloodstream.donors.occasions.application;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.occasions.domain.DeferralWords;
import org.bloodstream.donors.occasions.domain.EarlyEnd;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Letters that follow from deferrals: one for all that a health check found. Each method is called inside a transaction. */
@Service
public class WritingAboutDeferrals {
    private final RequestingLetters letters;
    private final Deferrals deferrals;
    private final DeferralWords words;
    private final ZoneId zone;

    WritingAboutDeferrals(RequestingLetters letters, Deferrals deferrals, DeferralWords words, ZoneId zone) {
        this.letters = letters;
        this.deferrals = deferrals;
        this.words = words;
        this.zone = zone;
    }

    public Mono<Void> imposed(UUID donor, UUID deferral, Act act) {
        return about(donor, deferral, act, known -> {
            var matter = DeferralWords.matter(known.about());
            return tell(known, "told of " + matter, act);
        });
    }

    /** @param event its number */
    public Mono<Void> extended(UUID event, UUID donor, UUID deferral, Act act) {
        return about(donor, deferral, act, known -> tell(known, "extended " + event, act));
    }

    /**
     * What has not gone yet would say what no longer holds: it is withdrawn, and if something of it does hold, that is said
     * instead. Who knew of the deferral learns that it has ended, and what still holds.
     *
     * @param event its number
     */
    public Mono<Void> ended(UUID event, UUID donor, UUID deferral, Act act) {
        return about(donor, deferral, act, known -> {
            var matter = DeferralWords.matter(known.about());
            var cause = "ended " + event;
            return letters.hasGone(matter)
                    .flatMap(gone -> letters.withdraw(matter, act).flatMap(withdrawn -> {
                        if (EarlyEnd.isNews(known.about(), gone, known.now())) return tellEnd(known, cause, act);
                        return withdrawn > 0 ? tell(known, cause, act) : Mono.empty();
                    }));
        });
    }

    /** @param all deferrals of the person, this one among them */
    private record Known(UUID donor, Deferral about, List<Deferral> all, ZonedDateTime now) {}

    private Mono<Void> about(UUID donor, UUID deferral, Act act, Function<Known, Mono<Void>> write) {
        var now = act.at().atZone(zone);
        return deferrals.of(donor).flatMap(all -> Mono.justOrEmpty(all.stream()
                        .filter(each -> each.deferral().equals(deferral))
                        .findFirst())
                .flatMap(found -> write.apply(new Known(donor, found, all, now))));
    }

    private Mono<Void> tell(Known known, String cause, Act act) {
        var inForce = words.told(DeferralWords.ofTheSame(known.about(), known.all()), known.now());
        return inForce.isEmpty()
                ? Mono.empty()
                : write(known, cause, LetterKind.DEFERRAL_TOLD, Map.of("reasons", words.lines(inForce, zone)), act);
    }

    private Mono<Void> tellEnd(Known known, String cause, Act act) {
        var now = new EarlyEnd(words).whatHoldsNow(known.all(), known.now());
        return write(known, cause, LetterKind.DEFERRAL_ENDED, Map.of("now", now), act);
    }

    private Mono<Void> write(Known known, String cause, LetterKind kind, Map<String, String> facts, Act act) {
        var occasion = Occasion.about(DeferralWords.matter(known.about()), cause);
        return letters.follow(occasion, known.donor(), kind, facts, act).then();
    }
}
