package org.bloodstream.donors.occasions.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Tells a donor that an account was linked to the record, or taken off it. Neither overtakes the other: who did not do it
 * learns of both.
 */
@Service
public class WritingAboutAccounts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RequestingLetters letters;
    private final ZoneId zone;

    WritingAboutAccounts(RequestingLetters letters, ZoneId zone) {
        this.letters = letters;
        this.zone = zone;
    }

    /**
     * Call inside a transaction.
     *
     * @param event its number
     * @param kind {@code ACCOUNT_LINKED} or {@code ACCOUNT_UNLINKED}
     */
    public Mono<Void> tell(UUID event, UUID donor, LetterKind kind, Act act) {
        var facts = Map.of("day", DAY.format(LocalDate.ofInstant(act.at(), zone)));
        return letters.follow(Occasion.once("account " + event), donor, kind, facts, act)
                .then();
    }
}
