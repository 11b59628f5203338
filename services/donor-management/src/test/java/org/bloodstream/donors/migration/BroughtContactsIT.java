package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.callup.application.CallableDonors;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How donors were reached in the old system, and what they said yes to. */
class BroughtContactsIT extends MigrationTest {
    private static final String INVITED = "invitations yes 2019-05-06";

    @Autowired
    private CallableDonors callable;

    @Test
    void ways_and_consents_stand_on_the_record_with_who_brought_them_and_the_day_they_were_said() {
        var folder = new SourceFolders()
                .withReached(
                        1, "nora@example.org", "028 9649 6002", "TEXT EMAIL", INVITED + "; research no 2020-01-31");
        var number = imported(folder.mark, folder);
        var contact = contact(folder, 1);
        var now = contact.at("/versions/0");
        assertThat(now.get("email").asString()).isEqualTo("nora@example.org");
        assertThat(now.get("phone").asString()).isEqualTo("028 9649 6002");
        assertThat(now.get("channels").toString()).contains("EMAIL", "TEXT").doesNotContain("LETTER", "PHONE");
        assertThat(now.get("addressLines").toString()).isEqualTo("[\"1 Lagan Way\"]");
        assertThat(now.get("by").asString()).isEqualTo(Roles.QUALITY_OFFICER);
        assertThat(contact.get("consents"))
                .extracting(said -> said.get("consent").asString() + " "
                        + said.get("given").asBoolean() + " " + said.get("on").asString() + " "
                        + said.get("wording").asString() + " " + said.get("by").asString())
                .containsExactlyInAnyOrder(
                        "invitations true 2019-05-06 migration quality-officer",
                        "research false 2020-01-31 migration quality-officer");
        compared(number);
        assertThat(differences(number)).isEmpty();
    }

    @Test
    void who_said_yes_and_wants_to_be_reached_may_be_invited_after_the_migration_and_nobody_else() {
        var folder = new SourceFolders()
                .withReached(1, "nora@example.org", "", "EMAIL", INVITED)
                .withReached(2, "nora@example.org", "", "EMAIL", "invitations no 2019-05-06")
                .withReached(3, "nora@example.org", "", "", INVITED)
                .withReached(4, "nora@example.org", "", "EMAIL", "");
        imported(folder.mark, folder);
        assertThat(List.of(1, 2, 3, 4)).map(donor -> invited(folder, donor)).containsExactly(true, false, false, false);
    }

    @Test
    void the_same_once_more_writes_nothing_and_a_corrected_file_adds_a_version_and_a_word() {
        var folder = new SourceFolders().withReached(1, "nora@example.org", "", "EMAIL", INVITED);
        imported(folder.mark, folder);
        imported(folder.mark, folder);
        assertThat(contact(folder, 1).get("versions")).hasSize(1);
        assertThat(contact(folder, 1).get("consents")).hasSize(1);
        folder.none(FileKind.DONORS).withReached(1, "nora@example.com", "", "EMAIL", "invitations no 2020-05-06");
        imported(folder.mark, folder);
        assertThat(contact(folder, 1).at("/versions/0/email").asString()).isEqualTo("nora@example.com");
        assertThat(contact(folder, 1).get("versions")).hasSize(2);
        assertThat(contact(folder, 1).get("consents")).hasSize(2);
        assertThat(invited(folder, 1)).isFalse();
    }

    @Test
    void what_a_donor_said_here_since_no_import_changes_and_the_comparison_tells_of_it() {
        var folder = new SourceFolders().withReached(1, "nora@example.org", "", "EMAIL", INVITED);
        imported(folder.mark, folder);
        var at = "/api/donors/" + id(folder, 1);
        var contact = Map.of(
                "seen",
                1,
                "postcode",
                "BT12 6BE",
                "addressLines",
                List.of("1 Lagan Way"),
                "noFixedAddress",
                false,
                "channels",
                List.of("LETTER"));
        post(at + "/contact", contact).expectStatus().isOk();
        var no = Map.of(
                "consent",
                "invitations",
                "wording",
                "2026-1",
                "given",
                false,
                "on",
                LocalDate.now(RegionalTime.ZONE).toString());
        post(at + "/consents", no).expectStatus().is2xxSuccessful();
        var number = imported(folder.mark, folder);
        assertThat(contact(folder, 1).at("/versions/0/channels").toString()).isEqualTo("[\"LETTER\"]");
        assertThat(invited(folder, 1)).isFalse();
        compared(number);
        assertThat(differences(number))
                .extracting(each -> each.get("field").asString())
                .containsExactlyInAnyOrder("channels", "consents", "email");
    }

    @Test
    void a_channel_without_what_it_goes_to_and_a_consent_without_its_day_are_refused_with_their_reasons() {
        var folder = new SourceFolders()
                .withReached(1, "", "", "EMAIL", "")
                .withReached(2, "nora@example.org", "", "EMAIL", "invitations yes");
        var number = imported(folder.mark, folder);
        assertThat(refusals(number, "DONORS"))
                .extracting(each -> each.get("code").asString())
                .containsExactlyInAnyOrder("email-missing", "consent-unreadable");
    }

    private JsonNode contact(SourceFolders folder, int donor) {
        return json(get(Roles.DONOR_CARER, "/api/donors/" + id(folder, donor) + "/contact")
                .expectStatus()
                .isOk());
    }

    private boolean invited(SourceFolders folder, int donor) {
        return Boolean.TRUE.equals(
                callable.mayBeInvited(UUID.fromString(id(folder, donor))).block());
    }

    private String id(SourceFolders folder, int donor) {
        return broughtRecord(folder.number(donor)).get("donor").asString();
    }
}
