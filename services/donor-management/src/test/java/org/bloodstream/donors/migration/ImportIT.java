package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class ImportIT extends MigrationTest {

    @Test
    void a_donor_is_found_by_the_old_number_with_everything_that_was_brought(@Value("${TOPIC_PREFIX}") String prefix) {
        var folder = new SourceFolders().withDonor(1).withDonor(2);
        var number = imported(folder.mark, folder);
        var record = broughtRecord(folder.number(1));
        assertThat(record.get("familyName").asString()).isEqualTo("O'Niell-Ó Súilleabháin");
        assertThat(record.get("givenName").asString()).isEqualTo("Nora, Áine");
        assertThat(record.get("addressLine").asString()).isEqualTo("Flat 2, \"The Oaks\"");
        assertThat(record.at("/legacyNumbers/0").asString()).isEqualTo(folder.number(1));
        assertThat(record.at("/blood/group").asString()).isEqualTo("A RhD negative");
        assertThat(texts(record.at("/blood/antigens"))).containsExactlyInAnyOrder("K-", "Fya+");
        assertThat(texts(record.at("/blood/antibodies"))).containsExactlyInAnyOrder("anti-E", "anti-K");
        assertThat(record.at("/deferrals/0/code").asString()).isEqualTo("malaria");
        assertThat(record.at("/deferrals/0/day").asString()).isEqualTo("2099-05-05");
        assertThat(record.at("/donations/0/donation").asString()).isEqualTo(folder.donation(1));
        assertThat(progress(number).at("/files/0").toString()).contains("\"rows\":2", "\"taken\":2", "\"refused\":0");
        try (var events = new PublishedEvents(prefix, "import")) {
            var told = events.await(number, "DonorRowsImported").data();
            assertThat(told.get("file").asString()).isEqualTo("donors.csv");
            assertThat(told.toString()).doesNotContain("Niell").doesNotContain(folder.number(1));
        }
    }

    @Test
    void other_services_are_told_of_a_brought_donation_once_and_again_when_a_corrected_file_has_another_day(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var folder = new SourceFolders().withDonor(1).withDonor(2);
        imported(folder.mark, folder);
        var donor = broughtRecord(folder.number(1)).get("donor").asString();
        try (var events = new PublishedEvents(prefix, "import")) {
            var told = events.await(folder.mark, "DonationsBrought").data();
            assertThat(told.get("system").asString()).isEqualTo(folder.mark);
            assertThat(told.get("donations").valueStream())
                    .anyMatch(each -> each.get("donation").asString().equals(folder.donation(1))
                            && each.get("donor").asString().equals(donor))
                    .hasSize(2);
            assertThat(told.toString()).doesNotContain("Niell").doesNotContain(folder.number(1));
        }
        imported(folder.mark, folder);
        assertThat(untold(folder)).as("the same once more is no news").isZero();
        folder.only(
                FileKind.DONATIONS,
                folder.number(1) + "," + folder.donation(1) + ",WHOLE_BLOOD,Omagh leisure centre,470,2020-07-08");
        imported(folder.mark, folder);
        await().until(() -> untold(folder) == 0);
        assertThat(brought(folder)).isEqualTo(3);
        sql("update imported_donation set told = false where donation = :number", folder.donation(2));
        await().until(() -> untold(folder) == 0);
        assertThat(brought(folder))
                .as("what was imported before is told of by itself")
                .isEqualTo(4);
    }

    private long untold(SourceFolders folder) {
        return count("select count(*) from imported_donation where not told and donation in (:one, :two)", folder);
    }

    /** How often one of these donations was told of. */
    private long brought(SourceFolders folder) {
        return count("""
                select count(*) from journal, jsonb_array_elements(data::jsonb -> 'donations') each
                where type = 'DonationsBrought' and each ->> 'donation' in (:one, :two)""", folder);
    }

    private long count(String sql, SourceFolders folder) {
        return database.sql(sql)
                .bind("one", folder.donation(1))
                .bind("two", folder.donation(2))
                .mapValue(Long.class)
                .one()
                .block();
    }

    @Test
    void a_donor_who_was_brought_is_found_by_a_name_that_is_spelt_otherwise() {
        var folder = new SourceFolders();
        folder.with(FileKind.DONORS, folder.number(1) + ",Zwetschgenbaumer,Walpurga,1971-02-03,FEMALE,,,,2001-02-03");
        imported(folder.mark, folder);
        var found = json(post("/api/donors/search", java.util.Map.of("query", "Walpurga Zwetschgenbauer")));
        assertThat(found.at("/donors/0/familyName").asString()).isEqualTo("Zwetschgenbaumer");
    }

    @Test
    void a_row_that_is_wrong_is_refused_with_what_depends_on_it_and_nothing_else_is() {
        var folder = new SourceFolders().withDonor(1).withDonor(2);
        folder.with(FileKind.DONORS, folder.number(3) + ",,Nora,1990-02-30,OTHER,,,3999999994,2001-02-03")
                .with(FileKind.DONORS, folder.number(4) + ",\"Lagan,Nora,1990-02-03,FEMALE,,,,2001-02-03")
                .with(FileKind.ANTIBODIES, folder.number(3) + ",anti-K,")
                .with(FileKind.ANTIBODIES, folder.number(2) + ",anti-Kk,")
                .with(FileKind.DEFERRALS, folder.number(1) + ",other,Words,2026-01-05,ON_DAY,");
        var number = imported(folder.mark, folder);
        assertThat(refusals(number, "DONORS"))
                .map(ImportIT::where)
                .containsExactly(
                        "4 family_name value-missing",
                        "4 date_of_birth day-unreadable",
                        "4 sex value-unknown",
                        "4 national_number patient-number-unreadable",
                        "5  row-quotes-broken");
        assertThat(refusals(number, "ANTIBODIES"))
                .map(ImportIT::where)
                .containsExactly("6 number donor-not-held", "7 antibody antigen-unknown");
        assertThat(refusals(number, "DEFERRALS")).map(ImportIT::where).containsExactly("4 until until-missing");
        assertThat(broughtRecord(folder.number(2)).at("/blood/antibodies")).hasSize(2);
    }

    @Test
    void rows_that_contradict_each_other_are_both_refused_and_a_row_that_is_there_twice_is_taken_once() {
        var folder = new SourceFolders().withDonor(1);
        folder.with(FileKind.GROUPS, folder.number(1) + ",O,NEGATIVE,2001-02-03")
                .with(FileKind.ANTIBODIES, folder.number(1) + ",anti-E,2010-05-06");
        var number = imported(folder.mark, folder);
        assertThat(refusals(number, "GROUPS"))
                .map(ImportIT::where)
                .containsExactly("2  row-contradicted", "3  row-contradicted");
        assertThat(broughtRecord(folder.number(1)).at("/blood/group").isMissingNode()
                        || broughtRecord(folder.number(1)).at("/blood/group").isNull())
                .isTrue();
        assertThat(refusals(number, "ANTIBODIES")).isEmpty();
        assertThat(broughtRecord(folder.number(1)).at("/blood/antibodies")).hasSize(2);
    }

    @Test
    void another_donors_donation_is_not_moved() {
        var first = new SourceFolders().withDonor(1);
        imported(first.mark, first);
        var second = new SourceFolders();
        second.with(FileKind.DONORS, second.number(1) + ",Lagan,Nora,1990-02-03,FEMALE,,,,2001-02-03")
                .with(
                        FileKind.DONATIONS,
                        second.number(1) + "," + first.donation(1) + ",WHOLE_BLOOD,Omagh,470,2020-06-07");
        var number = imported(second.mark, second);
        assertThat(refusals(number, "DONATIONS"))
                .map(ImportIT::where)
                .containsExactly("2 number donation-number-already-used");
        assertThat(broughtRecord(first.number(1)).at("/donations/0/donation").asString())
                .isEqualTo(first.donation(1));
    }

    @Test
    void a_donation_that_was_collected_here_is_not_changed_by_the_old_systems_row() {
        var folder = new SourceFolders();
        folder.with(FileKind.DONORS, folder.number(1) + ",Lagan,Nora,1990-02-03,FEMALE,,,,2001-02-03");
        live(imported(folder.mark, folder));
        var donor = broughtRecord(folder.number(1)).get("donor").asString();
        assessed(donor);
        var here = json(post(donations(donor), bleed(470, null)).expectStatus().isCreated())
                .get("donation")
                .asString();
        folder.with(FileKind.DONATIONS, folder.number(1) + "," + here + ",PLATELETS,Elsewhere,100,2020-06-07");
        imported(folder.mark, folder);
        var venues = broughtRecord(folder.number(1)).get("donations").toString();
        assertThat(venues).contains("BELFAST-HQ").doesNotContain("Elsewhere");
    }

    @Test
    void an_import_that_cannot_begin_says_why_and_changes_nothing() {
        var folder = new SourceFolders().withDonor(1);
        assertRefused(start(folder.mark, folder.name), "import-folder-unknown");
        folder.without(FileKind.ANTIBODIES).put();
        assertRefused(start(folder.mark, folder.name), "import-file-missing");
        folder.put(FileKind.ANTIBODIES, "number,antibody,comment\n");
        assertRefused(start(folder.mark, folder.name), "import-header-wrong");
        for (var bad : List.of("..", "a/b", "", "a b"))
            start(folder.mark, bad).expectStatus().isBadRequest();
        assertThat(json(post("/api/donors/search", java.util.Map.of("query", "#" + folder.number(1))))
                        .get("donors"))
                .isEmpty();
    }

    @Test
    void a_second_import_of_the_same_files_changes_nothing_and_of_corrected_ones_corrects() {
        var folder = new SourceFolders().withDonor(1);
        imported(folder.mark, folder);
        var donor = broughtRecord(folder.number(1)).get("donor").asString();
        imported(folder.mark, folder);
        assertThat(broughtRecord(folder.number(1)).get("donor").asString()).isEqualTo(donor);
        folder.without(FileKind.DONORS).put();
        folder.put(
                FileKind.DONORS,
                SourceFolders.header(FileKind.DONORS) + folder.number(1)
                        + ",Lagan,Nora,1990-02-03,FEMALE,,,,2001-02-03\n");
        var number = json(start(folder.mark, folder.name).expectStatus().isOk())
                .get("import")
                .asString();
        assertThat(until(number, "IMPORTED", "STOPPED")).isEqualTo("IMPORTED");
        assertThat(broughtRecord(folder.number(1)).get("familyName").asString()).isEqualTo("Lagan");
        assertThat(broughtRecord(folder.number(1)).get("donor").asString()).isEqualTo(donor);
    }

    @Test
    void what_is_no_import_is_not_found() {
        var nobody = "/" + fresh();
        get(Roles.QUALITY_OFFICER, IMPORTS + nobody).expectStatus().isNotFound();
        get(Roles.QUALITY_OFFICER, IMPORTS + nobody + "/differences")
                .expectStatus()
                .isNotFound();
        get(Roles.QUALITY_OFFICER, IMPORTS + nobody + "/refusals?file=DONORS")
                .expectStatus()
                .isNotFound();
        order(Roles.QUALITY_OFFICER, nobody.substring(1), "comparison")
                .expectStatus()
                .isNotFound();
        order(Roles.QUALITY_OFFICER, nobody.substring(1), "resumption")
                .expectStatus()
                .isNotFound();
    }

    private static void assertRefused(
            org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer, String code) {
        assertThat(json(answer.expectStatus().isEqualTo(422)).get("code").asString())
                .isEqualTo(code);
    }

    static String where(JsonNode refusal) {
        return "%s %s %s"
                .formatted(
                        refusal.get("line").asLong(),
                        refusal.get("column").asString(),
                        refusal.get("code").asString());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
