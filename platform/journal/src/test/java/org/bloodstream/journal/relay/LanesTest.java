package org.bloodstream.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Lanes lanes = Lanes.parse("{}", MAPPER, 3);

    @Test
    void a_subject_goes_where_kafkas_own_partitioner_would_send_it() {
        for (String subject : List.of("A999026000123-DRC01000", "HCN:3999999993", "é", "x")) {
            int murmur = Utils.toPositive(Utils.murmur2(subject.getBytes(StandardCharsets.UTF_8))) % 3;
            assertThat(lanes.partition("component", subject)).isEqualTo(murmur);
        }
    }

    @Test
    void each_event_names_the_one_before_it_in_its_lane() {
        assertThat(lanes.advance("component", 1, 4)).isZero();
        assertThat(lanes.advance("component", 2, 5)).isZero();
        assertThat(lanes.advance("component", 1, 9)).isEqualTo(4);
        assertThat(lanes.advance("testing", 1, 10)).isZero();
    }

    @Test
    void lanes_are_kept_as_json_and_their_number_stays_what_it_was() {
        lanes.open("testing");
        lanes.advance("component", 1, 4);
        assertThat(lanes.json(MAPPER)).isEqualTo("{\"component\":[0,4,0],\"testing\":[0,0,0]}");
        Lanes wider = Lanes.parse(lanes.json(MAPPER), MAPPER, 12);
        wider.open("component");
        wider.open("order");
        assertThat(wider.json(MAPPER))
                .isEqualTo("{\"component\":[0,4,0],\"order\":[0,0,0,0,0,0,0,0,0,0,0,0],\"testing\":[0,0,0]}");
    }

    @Test
    void a_copy_is_not_moved_with_the_original() {
        Lanes copy = lanes.copy();
        copy.advance("component", 0, 1);
        assertThat(lanes.advance("component", 0, 2)).isZero();
        assertThat(lanes.emptied().json(MAPPER)).isEqualTo("{\"component\":[0,0,0]}");
    }
}
