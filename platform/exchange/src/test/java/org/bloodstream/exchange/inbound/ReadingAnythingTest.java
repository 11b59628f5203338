package org.bloodstream.exchange.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.hl7.Acknowledgements;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.inbound.Verdict.Outcome;
import org.bloodstream.exchange.ledger.Arrival;
import org.bloodstream.exchange.mllp.MllpFrame;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAnythingTest {
    private static final List<String> SAMPLES = Samples.ALL;
    private static final int DAMAGES = 150;
    private final Grammar grammar = new Grammar();
    private final FrameReader reader =
            new FrameReader(new HeaderCheck(new Handlers(List.of(new Everything())), grammar, "P"), grammar);
    private final Answering answering = new Answering(new Acknowledgements(grammar));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void a_damaged_sample_is_read_as_far_as_that_goes_and_always_answered(String name) {
        var random = new Random(name.hashCode());
        for (var count = 0; count < DAMAGES; count++) {
            var damaged = damage(Samples.text(name).getBytes(StandardCharsets.UTF_8), random);
            assertThatCode(() -> answer(damaged))
                    .as(() -> new String(damaged, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothing_and_noise_are_unacceptable() {
        var random = new Random(1);
        for (var length = 0; length < 300; length++) {
            var noise = new byte[length];
            random.nextBytes(noise);
            assertThat(reader.read(new MllpFrame.Whole(noise))).isInstanceOf(Reading.Unacceptable.class);
        }
    }

    private void answer(byte[] content) {
        var reading = reader.read(new MllpFrame.Whole(content));
        var arrival = Arrival.of(new java.util.UUID(0, 0), content, java.time.Instant.EPOCH);
        answering.to(arrival, reading.header(), new Verdict(Outcome.REFUSED, List.of()));
    }

    private static byte[] damage(byte[] message, Random random) {
        var damaged = message.clone();
        for (var hits = random.nextInt(1, 6); hits > 0; hits--) {
            var interesting = "|^~\\&\r\"MSHPIDOBX0\u0000é".getBytes(StandardCharsets.UTF_8);
            damaged[random.nextInt(damaged.length)] = interesting[random.nextInt(interesting.length)];
        }
        return damaged;
    }

    private static final class Everything implements InboundHandler {
        @Override
        public Set<String> types() {
            return Set.of(
                    "ADT^A01", "ADT^A02", "ADT^A03", "ADT^A08", "ADT^A40", "OML^O21", "ORM^O01", "ORU^R01", "OMB^O27",
                    "BPS^O29", "BTS^O31");
        }

        @Override
        public Mono<Acceptance> accept(InboundMessage message) {
            return Mono.just(Acceptance.accepted());
        }
    }
}
