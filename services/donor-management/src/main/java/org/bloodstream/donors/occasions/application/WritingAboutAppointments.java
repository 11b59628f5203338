package org.bloodstream.donors.occasions.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.Occasion;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.communication.application.SwitchedOff;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.occasions.application.Visits.Awaited;
import org.bloodstream.donors.occasions.application.Visits.Concerned;
import org.bloodstream.donors.occasions.application.Visits.Visit;
import org.bloodstream.donors.occasions.domain.AppointmentNews;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Letters that follow from an appointment. The last word counts: what has not gone when the appointment changes again does not
 * go any more. Nothing is written about what is past.
 */
@Service
public class WritingAboutAppointments {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final RequestingLetters letters;
    private final Visits visits;
    private final SwitchedOff switchedOff;
    private final ZoneId zone;

    WritingAboutAppointments(RequestingLetters letters, Visits visits, SwitchedOff switchedOff, ZoneId zone) {
        this.letters = letters;
        this.visits = visits;
        this.switchedOff = switchedOff;
        this.zone = zone;
    }

    /**
     * An appointment, as its event says.
     *
     * @param event its number: one letter for one event
     */
    public record Told(UUID event, UUID appointment, UUID donor, UUID session, int slot, AppointmentNews news) {}

    /** Call inside a transaction. */
    public Mono<Void> tell(Told told, Act act) {
        return told.news()
                .letter()
                .filter(kind -> !switchedOff.is(kind))
                .map(kind -> visits.of(told.session(), told.slot())
                        .flatMap(visit -> write("appointment " + told.event(), told, kind, visit, act)))
                .orElseGet(() -> untold(told, act));
    }

    /**
     * Slots of a session begin at another time or place: whoever has an appointment in one, or waits for one, is written to,
     * also who was rung up before. Call inside a transaction.
     *
     * @param event its number
     * @param slots by number
     */
    public Mono<Void> moved(UUID event, UUID session, Collection<Integer> slots, Act act) {
        return visits.in(session, slots)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(each -> visits.of(session, each.slot())
                        .flatMap(visit -> write(
                                "revised " + event + " " + each.appointment(),
                                told(event, session, each),
                                LetterKind.SESSION_MOVED,
                                visit,
                                act)))
                .then();
    }

    private static Told told(UUID event, UUID session, Concerned each) {
        var news = new AppointmentNews.SessionMoved(each.waiting());
        return new Told(event, each.appointment(), each.donor(), session, each.slot(), news);
    }

    private Mono<Void> write(String cause, Told told, LetterKind kind, Visit visit, Act act) {
        if (!visit.startsAt().isAfter(local(act.at()))) return Mono.empty();
        return letters.follow(
                        occasion(cause, told.appointment(), visit),
                        told.donor(),
                        kind,
                        facts(kind, told.news(), visit),
                        act)
                .then();
    }

    /** What ends without a letter leaves none behind that awaits the donor. */
    private Mono<Void> untold(Told told, Act act) {
        return told.news() instanceof AppointmentNews.Cancelled
                ? letters.withdraw(matter(told.appointment()), act).then()
                : Mono.empty();
    }

    /**
     * Who is awaited within so many days, and has not been written to about it for as long, is reminded. Call inside a
     * transaction.
     *
     * @param days before the session's day, 1 or more
     * @return how many were reminded
     */
    public Mono<Long> remind(int days, int most, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return visits.toRemind(today.plusDays(1), today.plusDays(days), act.at().minus(Duration.ofDays(days)), most)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(awaited -> remind(awaited, act))
                .filter(outcome -> !(outcome instanceof LetterOutcome.Unknown))
                .count();
    }

    private Mono<LetterOutcome> remind(Awaited awaited, Act act) {
        return visits.of(awaited.session(), awaited.slot())
                .flatMap(visit -> letters.follow(
                        occasion("reminder " + UuidCreator.getTimeOrderedEpoch(), awaited.appointment(), visit),
                        awaited.donor(),
                        LetterKind.APPOINTMENT_REMINDER,
                        whenAndWhere(visit),
                        act));
    }

    private static Map<String, String> facts(LetterKind kind, AppointmentNews news, Visit visit) {
        var facts = new HashMap<>(whenAndWhere(visit));
        if (kind.facts().contains("what")) facts.put("what", news.what());
        return facts;
    }

    private static Map<String, String> whenAndWhere(Visit visit) {
        return Map.of("when", WHEN.format(visit.startsAt()), "where", visit.venue() + ", " + visit.district());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** Nobody is written to about it when it has begun. */
    private Occasion occasion(String cause, UUID appointment, Visit visit) {
        return new Occasion(
                cause, matter(appointment), visit.startsAt().atZone(zone).toInstant());
    }

    private static String matter(UUID appointment) {
        return "appointment " + appointment;
    }
}
