package org.bloodstream.production.donation.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.web.json.BloodModule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingHoldsTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new BloodModule()).build();

    @Test
    void a_hold_of_before_says_by_its_row_in_the_journal_who_has_placed_it() throws IOException {
        var sample = sample();
        assertThat(sample).doesNotContain("heldBy");
        assertThat(read(sample).heldBy()).isEqualTo(new Actor("donor-carer"));
    }

    @Test
    void a_hold_that_says_who_has_placed_it_is_believed() throws IOException {
        var said = read(sample().replaceFirst("\\{", "{\"heldBy\":\"quality-officer\","));
        assertThat(said.heldBy()).isEqualTo(new Actor("quality-officer"));
    }

    private static String sample() throws IOException {
        return new ClassPathResource("contracts/events/samples/testing/DonationHeld.v1.json")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static DonationHeld read(String data) {
        return (DonationHeld) new DonationEventJson(JSON)
                .read(new JournalEvent(
                        "blood-production",
                        1,
                        new UUID(0, 1),
                        "testing",
                        "A999026000123",
                        7,
                        "DonationHeld",
                        1,
                        Instant.EPOCH,
                        "donor-carer",
                        "direct-care",
                        null,
                        JSON.readTree(data)));
    }
}
