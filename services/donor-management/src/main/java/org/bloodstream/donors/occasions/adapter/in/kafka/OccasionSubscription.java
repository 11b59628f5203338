package org.bloodstream.donors.occasions.adapter.in.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.occasions.application.WritingAboutAccounts;
import org.bloodstream.donors.occasions.application.WritingAboutAppointments;
import org.bloodstream.donors.occasions.application.WritingAboutAppointments.Told;
import org.bloodstream.donors.occasions.application.WritingAboutDeferrals;
import org.bloodstream.donors.occasions.domain.AppointmentNews;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * This service's own events, so that whoever books, plans, defers or links need not think of letters, and no letter's trouble stops
 * a booking. Events of one appointment, and of one donor, come in order. Old news is no letter, as with thanks.
 */
@Configuration(proxyBeanMethods = false)
class OccasionSubscription {
    private static final Duration NEWS = Duration.ofDays(7);

    @Bean
    Subscription letterOccasionsOfDonors(
            WritingAboutAppointments appointments,
            WritingAboutDeferrals deferrals,
            WritingAboutAccounts accounts,
            JsonMapper json,
            Clock clock) {
        return new Subscription("letter-occasions", Set.of("appointment", "session", "deferral", "register"), event -> {
            var act = act(clock);
            if (event.at().isBefore(act.at().minus(NEWS))) return Mono.empty();
            return switch (event.type()) {
                case "AppointmentBooked", "AppointmentMoved", "AppointmentCancelled" ->
                    appointments.tell(told(event, EventContent.read(event, OfAppointment.class, json)), act);
                case "SessionRevised" -> {
                    var of = EventContent.read(event, OfSession.class, json);
                    yield appointments.moved(event.id(), of.session(), of.slots(), act);
                }
                case "DeferralImposed" -> {
                    var of = EventContent.read(event, OfDeferral.class, json);
                    yield deferrals.imposed(of.donor(), of.deferral(), act);
                }
                case "DeferralExtended" -> {
                    var of = EventContent.read(event, OfDeferral.class, json);
                    yield deferrals.extended(event.id(), of.donor(), of.deferral(), act);
                }
                case "DeferralEnded" -> {
                    var of = EventContent.read(event, OfDeferral.class, json);
                    yield deferrals.ended(event.id(), of.donor(), of.deferral(), act);
                }
                case "AccountLinked" -> accounts.tell(event.id(), donor(event, json), LetterKind.ACCOUNT_LINKED, act);
                case "AccountUnlinked" ->
                    accounts.tell(event.id(), donor(event, json), LetterKind.ACCOUNT_UNLINKED, act);
                default -> Mono.empty();
            };
        });
    }

    private static Told told(JournalEvent event, OfAppointment of) {
        var news =
                switch (event.type()) {
                    case "AppointmentBooked" -> new AppointmentNews.Booked(agreed(of.way()));
                    case "AppointmentMoved" -> new AppointmentNews.Moved();
                    default -> new AppointmentNews.Cancelled(agreed(of.cause()), agreed(of.waiting()));
                };
        return new Told(event.id(), of.appointment(), of.donor(), of.session(), of.slot(), news);
    }

    private static UUID donor(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, OfDonor.class, json).donor();
    }

    private static Act act(Clock clock) {
        return new Act("service:donor-management", "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static <T> T agreed(@Nullable T value) {
        if (value == null) throw new UnappliableEventException("the event is not as agreed");
        return value;
    }

    /** What of the events matters here. */
    record OfAppointment(
            UUID appointment,
            UUID donor,
            UUID session,
            int slot,
            @Nullable Way way,
            @Nullable Boolean waiting,
            @Nullable Cause cause) {}

    /** @param moved slots by number; absent in events of before they were told */
    record OfSession(UUID session, @Nullable List<Integer> moved) {
        List<Integer> slots() {
            return moved == null ? List.of() : moved;
        }
    }

    record OfDeferral(UUID deferral, UUID donor) {}

    record OfDonor(UUID donor) {}
}
