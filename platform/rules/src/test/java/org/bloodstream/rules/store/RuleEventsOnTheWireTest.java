package org.bloodstream.rules.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.ReplayResult;
import org.bloodstream.rules.domain.RuleEvent;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.json.BloodModule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleEventsOnTheWireTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final String HASH = new Content("milk 7 days").hash();

    static Stream<RuleEvent> events() {
        var result = new ReplayResult(HASH, 0, NOW, 3, 1, List.of(new Difference("milk 1", "differs", "5", "7")));
        return Stream.of(
                new RuleSetDrafted(
                        "larder",
                        1,
                        HASH,
                        "milk 7 days",
                        LocalDate.of(2026, 12, 1),
                        "why",
                        new Actor("quality-officer"),
                        NOW),
                new RuleSetReplayed("larder", 1, result, new Actor("quality-officer"), NOW),
                new RuleSetApproved("larder", 1, HASH, new Actor("quality-officer-2"), "cook", NOW),
                new RuleSetScheduled("larder", 1, HASH, new Actor("quality-officer-3"), "cook", NOW, 0, NOW),
                new RuleSetRejected("larder", 1, "why", new Actor("quality-officer-2"), NOW),
                new RuleSetWithdrawn("larder", 1, "why", new Actor("quality-officer"), NOW),
                new RuleSetFactSigned("larder", 0, "milk 5 days, GK", "a book", new Actor("quality-officer-2"), NOW));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_keeps_its_contract_and_is_read_back_as_it_was(RuleEvent event) {
        var written = JSON.writeValueAsString(event);
        EventContracts.assertKept("rules", RuleEventJson.type(event), 1, written);
        assertThat(new RuleEventJson(JSON).read(RuleEventJson.type(event), JSON.readTree(written)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_sample_of_every_event_keeps_its_contract_and_is_read(RuleEvent event) throws IOException {
        var type = RuleEventJson.type(event);
        var sample = new ClassPathResource("contracts/events/samples/rules/" + type + ".v1.json")
                .getContentAsString(StandardCharsets.UTF_8);
        EventContracts.assertKept("rules", type, 1, sample);
        assertThat(new RuleEventJson(JSON).read(type, JSON.readTree(sample))).isInstanceOf(event.getClass());
    }

    @Test
    void every_event_is_among_those_of_this_test() {
        assertThat(events().<Class<?>>map(Object::getClass))
                .hasSameElementsAs(List.of(RuleEvent.class.getPermittedSubclasses()));
    }
}
