package org.bloodstream.donors.communication.application;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.whereused.HospitalNames;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Letters that follow from what became of a donation, for donors who consented to them. Old news is no letter: a service that
 * reads the past again, or joins a region that has one, thanks nobody for last year. [D] 7 days.
 */
@Service
public class WritingAboutDonations {
    private static final Duration NEWS = Duration.ofDays(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RequestingLetters letters;
    private final GivenDonations donations;
    private final HospitalNames hospitals;
    private final SwitchedOff switchedOff;
    private final ZoneId zone;

    WritingAboutDonations(
            RequestingLetters letters,
            GivenDonations donations,
            HospitalNames hospitals,
            SwitchedOff switchedOff,
            ZoneId zone) {
        this.letters = letters;
        this.donations = donations;
        this.hospitals = hospitals;
        this.switchedOff = switchedOff;
        this.zone = zone;
    }

    /** @param donor pseudonym */
    public record Collection(DonationNumber donation, UUID donor, Instant at) {}

    /** @param hospital the organisation, and nothing more precise: never a ward, never a patient */
    public record Despatch(DonationNumber donation, OdsCode hospital, Instant at) {}

    /** Call inside a transaction. */
    public Mono<Void> thank(Collection collected, Instant now) {
        if (switchedOff.is(LetterKind.THANKS) || isOld(collected.at(), now)) return Mono.empty();
        var facts = Map.of("day", day(collected.at()));
        var cause = "collected " + collected.donation().value();
        return letters.follow(Occasion.once(cause), collected.donor(), LetterKind.THANKS, facts, act(now))
                .then();
    }

    /** Once for each hospital, however many components went there. Call inside a transaction. */
    public Mono<Void> tellWhere(Despatch despatch, Instant now) {
        if (switchedOff.is(LetterKind.WHERE_USED) || isOld(despatch.at(), now)) return Mono.empty();
        var cause = "despatched %s %s"
                .formatted(despatch.donation().value(), despatch.hospital().value());
        return donations.find(despatch.donation()).flatMap(given -> {
            var facts = Map.of("day", day(given.collectedAt()), "hospital", hospitals.name(despatch.hospital()));
            return letters.follow(Occasion.once(cause), given.donor(), LetterKind.WHERE_USED, facts, act(now))
                    .then();
        });
    }

    private static boolean isOld(Instant at, Instant now) {
        return at.isBefore(now.minus(NEWS));
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    private static Act act(Instant now) {
        return new Act("service:donor-management", "HOPERAT", now.truncatedTo(ChronoUnit.MICROS));
    }
}
