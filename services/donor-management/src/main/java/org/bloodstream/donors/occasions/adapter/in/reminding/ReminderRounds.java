package org.bloodstream.donors.occasions.adapter.in.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bloodstream.donors.communication.application.SwitchedOff;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.occasions.application.WritingAboutAppointments;
import org.bloodstream.journal.Act;
import org.bloodstream.web.operations.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Reminds whoever is awaited soon, some at a time, each once. */
@Component
final class ReminderRounds extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final WritingAboutAppointments writing;
    private final SwitchedOff switchedOff;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final int days;

    ReminderRounds(
            WritingAboutAppointments writing,
            SwitchedOff switchedOff,
            TransactionalOperator transaction,
            Clock clock,
            @Value("${bloodstream.letters.reminder-days}") int days) {
        super(EVERY, EVERY, "Reminders are written later");
        if (days < 1 || days > 30) throw new IllegalArgumentException("LETTERS_REMINDER_DAYS is 1 to 30, not " + days);
        this.writing = writing;
        this.switchedOff = switchedOff;
        this.transaction = transaction;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public void start() {
        if (switchedOff.is(LetterKind.APPOINTMENT_REMINDER)) LOG.info("Nobody is reminded: switched off");
        else super.start();
    }

    @Override
    protected Mono<Void> round(long number) {
        return Mono.defer(() -> writing.remind(days, AT_ONCE, act()))
                .as(transaction::transactional)
                .repeat()
                .takeWhile(reminded -> reminded > 0)
                .then();
    }

    private Act act() {
        return new Act("service:donor-management", "HOPERAT", clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
