package org.bloodstream.chaos.spoil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bloodstream.chaos.evidence.Spoilage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltRecordTest {
    private static final String MARK = "SPOILT-5-1-3";

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DUPLICATE", "OLD"})
    void whatever_would_be_kept_of_it_bears_its_mark(Spoilage kind) {
        var message = of(kind);
        assertThat(new String(message.key(), UTF_8)).isEqualTo(MARK);
        assertThat(new String(message.value(), ISO_8859_1)).contains(MARK);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BYTES", "DUPLICATE", "OLD"})
    void it_names_a_source_of_its_own_so_that_no_true_one_is_held(Spoilage kind) {
        assertThat(header(of(kind), "ce_source")).isEqualTo("elsewhere");
    }

    @Test
    void bytes_name_nothing() {
        assertThat(of(Spoilage.BYTES).headers().toArray()).isEmpty();
    }

    @Test
    void a_broken_body_ends_in_the_middle() {
        var body = new String(of(Spoilage.BROKEN_BODY).value(), UTF_8);
        assertThat(body).startsWith("{").doesNotEndWith("}");
    }

    @Test
    void a_true_record_is_copied_not_made() {
        assertThatThrownBy(() -> of(Spoilage.OLD)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProducerRecord<byte[], byte[]> of(Spoilage kind) {
        return new SpoiltRecord("component", 0, MARK, new Random(1)).of(kind);
    }

    private static String header(ProducerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
