package org.bloodstream.donors.communication.ledger;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.bloodstream.telemetry.LatestGauges;
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
    private final LatestGauges unsent;
    private final LatestGauges oldest;
    private final LatestGauges overdue;
    private final AtomicLong unaccounted = new AtomicLong();

    LetterMeters(Ledger ledger, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "Letters could not be counted");
        this.ledger = ledger;
        this.unsent = new LatestGauges(meters, "bloodstream.letters.unsent");
        this.oldest = new LatestGauges(meters, "bloodstream.letters.unsent.oldest.seconds");
        this.overdue = new LatestGauges(meters, "bloodstream.letters.overdue");
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
        unsent.show(values(channels, ChannelStanding::unsent));
        oldest.show(values(channels, ChannelStanding::oldestUnsentSeconds));
        overdue.show(values(channels, channel -> channel.overdue() ? 1 : 0));
    }

    private static void say(Counts counts) {
        if (!counts.addsUp())
            LOG.error("Letters do not add up: {} were asked for and have no state", counts.unaccounted());
    }

    private static Map<Tags, Double> values(List<ChannelStanding> channels, ToDoubleFunction<ChannelStanding> value) {
        return channels.stream().collect(toMap(each -> Tags.of("channel", each.channel()), value::applyAsDouble));
    }
}
