package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A donor who was brought is a donor like every other. */
class BroughtDonorsIT extends MigrationTest {

    @Test
    void records_with_different_groups_are_not_merged_and_of_merged_ones_both_antibodies_show() {
        var folder = new SourceFolders().withDonor(1).withDonor(2);
        donor(folder, 3);
        folder.with(FileKind.GROUPS, folder.number(3) + ",O,NEGATIVE,")
                .with(FileKind.ANTIBODIES, folder.number(3) + ",anti-Jka,")
                .with(FileKind.ANTIGENS, folder.number(3) + ",K,POSITIVE");
        donor(folder, 4);
        folder.with(FileKind.ANTIBODIES, folder.number(4) + ",anti-Jka,")
                .with(FileKind.ANTIGENS, folder.number(4) + ",K,POSITIVE");
        imported(folder.mark, folder);
        assertThat(json(merge(folder, 3, 1).expectStatus().isEqualTo(422)).toString())
                .contains("donor-groups-differ");
        merge(folder, 4, 1).expectStatus().isOk();
        var blood = broughtRecord(folder.number(1)).get("blood");
        assertThat(blood.get("group").asString()).isEqualTo("A RhD negative");
        assertThat(blood.get("antibodies").toString()).contains("anti-E", "anti-K", "anti-Jka");
        assertThat(blood.get("antigens").toString()).contains("Fya+").doesNotContain("K");
    }

    @Test
    void everything_that_was_brought_is_in_the_donors_export_in_words() {
        var folder = new SourceFolders().withDonor(1);
        imported(folder.mark, folder);
        var donor = broughtRecord(folder.number(1)).get("donor").asString();
        var export = json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export")
                        .expectStatus()
                        .isOk())
                .toString();
        assertThat(export)
                .contains(
                        folder.number(1),
                        "A RhD negative",
                        "K negative",
                        "Fya positive",
                        "anti-E",
                        "anti-K",
                        "Was in a place with malaria, twice",
                        "2099-05-05");
    }

    @Test
    void a_deferral_of_before_keeps_a_record_from_erasure_and_a_number_alone_does_not() {
        var folder = new SourceFolders();
        donor(folder, 1);
        donor(folder, 2);
        folder.with(FileKind.DEFERRALS, folder.number(1) + ",hepatitis,Hepatitis,2026-01-05,NEVER,")
                .with(FileKind.GROUPS, folder.number(2) + ",O,NEGATIVE,");
        imported(folder.mark, folder);
        assertThat(json(erase(folder, 1).expectStatus().isEqualTo(422)).toString())
                .contains("erasure-refused-donor-records");
        erase(folder, 2).expectStatus().isOk();
        assertThat(json(post("/api/donors/search", Map.of("query", "#" + folder.number(2))))
                        .get("donors"))
                .isEmpty();
    }

    private static void donor(SourceFolders folder, int donor) {
        folder.with(FileKind.DONORS, folder.number(donor) + ",Lagan,Nora,1985-03-02,FEMALE,,,,2001-02-03");
    }

    private ResponseSpec merge(SourceFolders folder, int donor, int survivor) {
        return post(
                "/api/donors/" + id(folder, donor) + "/merge",
                Map.of("survivor", id(folder, survivor), "reason", "The same person, made up"));
    }

    private ResponseSpec erase(SourceFolders folder, int donor) {
        return post(
                Roles.PRIVACY_OFFICER,
                fresh(),
                "/api/donors/" + id(folder, donor) + "/erasure",
                Map.of("requestedByDonor", true));
    }

    private String id(SourceFolders folder, int donor) {
        return broughtRecord(folder.number(donor)).get("donor").asString();
    }
}
