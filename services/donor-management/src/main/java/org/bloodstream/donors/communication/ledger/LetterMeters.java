package org.bloodstream.donors.communication.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.bloodstream.web.operations.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.letters.unsent}, {@code bloodstream.letters.unsent.oldest.seconds} and {@code
 * bloodstream.letters.overdue} per channel, and {@code bloodstream.letters.unaccounted}, which is 0 as long as what was asked
 * for is what there is.
 */
@Component
class LetterMeters extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(LetterMeters.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final MultiGauge unsent;
    private final MultiGauge oldest;
    private final MultiGauge overdue;
    private final AtomicLong unaccounted = new AtomicLong();

    LetterMeters(Ledger ledger, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Letters could not be counted");
        this.ledger = ledger;
        this.unsent = MultiGauge.builder("bloodstream.letters.unsent").register(meters);
        this.oldest =
                MultiGauge.builder("bloodstream.letters.unsent.oldest.seconds").register(meters);
        this.overdue = MultiGauge.builder("bloodstream.letters.overdue").register(meters);
        meters.gauge("bloodstream.letters.unaccounted", unaccounted);
    }

    @Override
    protected Mono<Void> round(long number) {
        return ledger.channels()
                .collectList()
                .doOnNext(this::show)
                .then(ledger.counts())
                .doOnNext(counts -> unaccounted.set(counts.unaccounted()))
                .doOnNext(LetterMeters::say)
                .then();
    }

    private void show(List<ChannelStanding> channels) {
        unsent.register(rows(channels, ChannelStanding::unsent), true);
        oldest.register(rows(channels, ChannelStanding::oldestUnsentSeconds), true);
        overdue.register(rows(channels, channel -> channel.overdue() ? 1 : 0), true);
    }

    private static void say(Counts counts) {
        if (!counts.addsUp())
            LOG.error("Letters do not add up: {} were asked for and have no state", counts.unaccounted());
    }

    private static List<Row<?>> rows(List<ChannelStanding> channels, ToDoubleFunction<ChannelStanding> value) {
        return channels.stream()
                .<Row<?>>map(each -> Row.of(Tags.of("channel", each.channel()), value.applyAsDouble(each)))
                .toList();
    }
}
