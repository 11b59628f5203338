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
        return about(donor, deferral, act, told -> {
            var matter = DeferralWords.matter(told.about());
            return write(told, Occasion.about(matter, "told of " + matter), act);
        });
    }

    /** @param event its number */
    public Mono<Void> extended(UUID event, UUID donor, UUID deferral, Act act) {
        return about(
                donor,
                deferral,
                act,
                told -> write(told, Occasion.about(DeferralWords.matter(told.about()), "extended " + event), act));
    }

    /**
     * What has not gone yet would say what no longer holds: if something of it does, that is said instead.
     *
     * @param event its number
     */
    public Mono<Void> ended(UUID event, UUID donor, UUID deferral, Act act) {
        return about(donor, deferral, act, told -> {
            var matter = DeferralWords.matter(told.about());
            return letters.withdraw(matter, act)
                    .filter(withdrawn -> withdrawn > 0)
                    .flatMap(_ -> write(told, Occasion.about(matter, "ended " + event), act));
        });
    }

    /** @param inForce of the same matter, as far as a letter tells it */
    private record ToTell(UUID donor, Deferral about, List<Deferral> inForce) {}

    private Mono<Void> about(UUID donor, UUID deferral, Act act, Function<ToTell, Mono<Void>> write) {
        ZonedDateTime now = act.at().atZone(zone);
        return deferrals.of(donor).flatMap(all -> Mono.justOrEmpty(all.stream()
                        .filter(each -> each.deferral().equals(deferral))
                        .findFirst())
                .flatMap(found ->
                        write.apply(new ToTell(donor, found, words.told(DeferralWords.ofTheSame(found, all), now)))));
    }

    private Mono<Void> write(ToTell told, Occasion occasion, Act act) {
        if (told.inForce().isEmpty()) return Mono.empty();
        var facts = Map.of("reasons", words.lines(told.inForce(), zone));
        return letters.follow(occasion, told.donor(), LetterKind.DEFERRAL_TOLD, facts, act)
                .then();
    }
}
