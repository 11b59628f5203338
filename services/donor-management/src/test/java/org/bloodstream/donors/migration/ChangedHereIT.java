package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a person has changed here, and a later file that says something else. */
class ChangedHereIT extends MigrationTest {
    private static final String EARLIER = ",Lagan,Nora,1985-03-02,FEMALE,BT12 6BE,1 Lagan Way,,2001-02-03";

    @Test
    void an_address_that_a_carer_has_changed_stays_and_the_comparison_tells_what_the_file_has() {
        var folder = folder(EARLIER);
        imported(folder.mark, folder);
        post(at(folder) + "/contact", moved()).expectStatus().isOk();
        var number = imported(folder.mark, folder);
        var record = broughtRecord(folder.number(1));
        assertThat(record.get("postcode").asString()).isEqualTo("BT48 6HH");
        assertThat(record.get("addressLine").asString()).isEqualTo("7 Foyle Street");
        compared(number);
        assertThat(differences(number)).map(ChangedHereIT::what).containsExactlyInAnyOrder("address_line", "postcode");
        folder.only(FileKind.DONORS, folder.number(1) + EARLIER.replace("1 Lagan Way", "2 Lagan Way"));
        imported(folder.mark, folder);
        assertThat(broughtRecord(folder.number(1)).get("addressLine").asString())
                .isEqualTo("7 Foyle Street");
    }

    @Test
    void particulars_that_a_carer_has_corrected_stay_and_what_nobody_changed_is_put_right() {
        var folder = folder(EARLIER);
        imported(folder.mark, folder);
        var correction = Map.of("familyName", "Foyle", "ground", "CHANGED_BY_MARRIAGE", "seen", 0);
        post(at(folder) + "/correction", correction).expectStatus().isOk();
        folder.only(FileKind.DONORS, folder.number(1) + EARLIER.replace("1 Lagan Way", "2 Lagan Way"));
        var number = imported(folder.mark, folder);
        var record = broughtRecord(folder.number(1));
        assertThat(record.get("familyName").asString()).isEqualTo("Foyle");
        assertThat(record.get("addressLine").asString()).isEqualTo("2 Lagan Way");
        compared(number);
        assertThat(differences(number)).map(ChangedHereIT::what).containsExactly("family_name");
    }

    @Test
    void a_no_of_the_old_system_ends_an_earlier_yes_that_was_said_here_and_no_file_makes_a_yes_of_a_no() {
        var folder = new SourceFolders().withReached(1, "", "", "", "invitations no 2019-05-06");
        imported(folder.mark, folder);
        assertThat(said(reimported(folder, "invitations yes 2018-05-06"))).isEqualTo("false 2019-05-06");
        var yes = Map.of("consent", "invitations", "wording", "2026-1", "given", true, "on", "2020-05-06");
        post(at(folder) + "/consents", yes).expectStatus().is2xxSuccessful();
        assertThat(said(reimported(folder, "invitations no 2019-05-06"))).isEqualTo("true 2020-05-06");
        assertThat(said(reimported(folder, "invitations no 2020-05-06"))).isEqualTo("false 2020-05-06");
        assertThat(said(reimported(folder, "invitations yes 2020-05-06"))).isEqualTo("false 2020-05-06");
    }

    private SourceFolders reimported(SourceFolders folder, String consents) {
        folder.none(FileKind.DONORS).withReached(1, "", "", "", consents);
        imported(folder.mark, folder);
        return folder;
    }

    private String said(SourceFolders folder) {
        var last = json(get(Roles.DONOR_CARER, at(folder) + "/contact")
                        .expectStatus()
                        .isOk())
                .at("/consents/0");
        return last.get("given").asBoolean() + " " + last.get("on").asString();
    }

    private static SourceFolders folder(String donor) {
        var folder = new SourceFolders();
        return folder.with(FileKind.DONORS, folder.number(1) + donor);
    }

    private String at(SourceFolders folder) {
        return "/api/donors/" + broughtRecord(folder.number(1)).get("donor").asString();
    }

    private static Map<String, Object> moved() {
        return Map.of(
                "seen",
                0,
                "postcode",
                "BT48 6HH",
                "addressLines",
                List.of("7 Foyle Street"),
                "noFixedAddress",
                false,
                "channels",
                List.of("LETTER"));
    }

    private static String what(JsonNode difference) {
        return difference.get("field").asString();
    }
}
