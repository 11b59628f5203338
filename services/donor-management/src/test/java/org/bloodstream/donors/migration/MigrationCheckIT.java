package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class MigrationCheckIT extends MigrationTest {
    private static final String ONE = " where donor = (select donor from donor_legacy_number where number = :number)";

    @Test
    void what_was_brought_whole_has_no_difference_and_goes_live_by_another_officer(
            @Value("${TOPIC_PREFIX}") String prefix) {
        var folder = new SourceFolders().withDonor(1).withDonor(2).shuffled(7);
        var number = imported(folder.mark, folder);
        refused(declareFit(OTHER_OFFICER, number), "migration-not-compared");
        compared(number);
        assertThat(differences(number)).isEmpty();
        refused(declareFit(Roles.QUALITY_OFFICER, number), "migration-review-by-starter");
        declareFit(OTHER_OFFICER, number).expectStatus().isOk();
        assertThat(progress(number).get("state").asString()).isEqualTo("FIT");
        try (var events = new PublishedEvents(prefix, "import")) {
            events.await(number, "MigrationDeclaredFit");
        }
    }

    @Test
    void every_planted_fault_is_found_what_harms_first_first() {
        var folder = new SourceFolders();
        for (int donor = 1; donor <= 6; donor++) folder.withDonor(donor);
        var number = imported(folder.mark, folder);
        sql("delete from donor_antibody" + ONE + " and antigen = '006001'", folder.number(1));
        sql("update donor_group set rhd = 'POSITIVE'" + ONE, folder.number(2));
        sql("update deferral set end_day = '2027-01-01'" + ONE, folder.number(3));
        sql("update donor set date_of_birth = '1985-06-03'" + ONE, folder.number(4));
        sql("update donor set family_name = 'O''Niell-O Súilleabháin'" + ONE, folder.number(5));
        sql("insert into donor_antibody (donor, antigen) select donor, '008001' from donor" + ONE, folder.number(6));
        compared(number);
        assertThat(differences(number))
                .map(MigrationCheckIT::what)
                .containsExactly(
                        "DEFERRALS until 2099-05-05 2027-01-01",
                        "GROUPS rhd NEGATIVE POSITIVE",
                        "ANTIBODIES row %s 006001 -".formatted(folder.number(1)),
                        "ANTIBODIES row - %s 008001".formatted(folder.number(6)),
                        "DONORS date_of_birth 1985-03-05 1985-06-03",
                        "DONORS family_name O'Niell-Ó Súilleabháin O'Niell-O Súilleabháin");
    }

    @Test
    void nothing_goes_live_before_every_difference_has_the_decision_of_another_officer() {
        var folder = new SourceFolders().withDonor(1).withDonor(2);
        folder.with(FileKind.ANTIBODIES, folder.number(1) + ",anti-Kk,");
        var number = imported(folder.mark, folder);
        sql("update donor_group set rhd = 'POSITIVE'" + ONE, folder.number(2));
        compared(number);
        var open = refused(declareFit(OTHER_OFFICER, number), "migration-not-reviewed")
                .at("/objections/0/facts");
        assertThat(open.toString()).contains("\"open\":2", "\"ANTIBODIES\":1", "\"GROUPS\":1");
        var group = differences(number).getFirst();
        var antibody = differences(number).getLast();
        refused(decide(Roles.QUALITY_OFFICER, number, group, "ACCEPTED"), "migration-review-by-starter");
        decide(OTHER_OFFICER, number, antibody, "SOURCE_WRONG").expectStatus().isOk();
        decide(OTHER_OFFICER, number, group, "CORRECTED_BY_REIMPORT")
                .expectStatus()
                .isOk();
        refused(declareFit(OTHER_OFFICER, number), "migration-not-reviewed");
        sql("update donor_group set rhd = 'NEGATIVE'" + ONE, folder.number(2));
        compared(number);
        assertThat(differences(number)).isEmpty();
        declareFit(OTHER_OFFICER, number).expectStatus().isOk();
    }

    @Test
    void differences_are_counted_and_chosen_by_kind_field_and_whether_they_are_decided_page_by_page() {
        var folder = new SourceFolders().withDonor(1).withDonor(2).withDonor(3);
        var number = imported(folder.mark, folder);
        for (int donor = 1; donor <= 3; donor++)
            sql("update donor_group set rhd = 'POSITIVE'" + ONE, folder.number(donor));
        sql("update donor set date_of_birth = '1985-06-03'" + ONE, folder.number(1));
        compared(number);
        assertThat(differences(number, "")).hasSize(4);
        var group = differences(number, "?kind=GROUPS&limit=1").getFirst();
        assertThat(differences(
                        number, "?kind=GROUPS&after=" + group.get("difference").asString()))
                .hasSize(2)
                .doesNotContain(group);
        assertThat(differences(number, "?kind=GROUPS&field=abo")).isEmpty();
        decide(OTHER_OFFICER, number, group, "ACCEPTED").expectStatus().isOk();
        assertThat(differences(number, "?decided=DECIDED"))
                .extracting(each -> each.get("difference"))
                .containsExactly(group.get("difference"));
        assertThat(differences(number, "?decided=OPEN&kind=GROUPS&field=rhd")).hasSize(2);
        assertThat(differences(number, "?decided=ALL&kind=GROUPS")).hasSize(3);
        assertThat(json(get(Roles.INTEGRATION_OPERATOR, IMPORTS + "/" + number + "/difference-counts"))
                        .get("counts")
                        .toString())
                .isEqualTo(
                        "[{\"kind\":\"GROUPS\",\"field\":\"rhd\",\"open\":2,\"decided\":1},{\"kind\":\"DONORS\",\"field\":\"date_of_birth\",\"open\":1,\"decided\":0}]");
        get(OTHER_OFFICER, IMPORTS + "/" + number + "/differences?decided=MAYBE")
                .expectStatus()
                .isBadRequest();
        get(OTHER_OFFICER, IMPORTS + "/" + fresh() + "/difference-counts")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_difference_that_somebody_reads_is_on_record_as_opened(@Value("${TOPIC_PREFIX}") String prefix) {
        var folder = new SourceFolders().withDonor(1);
        var number = imported(folder.mark, folder);
        sql("update donor_group set rhd = 'POSITIVE'" + ONE, folder.number(1));
        compared(number);
        var donor = differences(number).getFirst().get("donor").asString();
        try (var events = new PublishedEvents(prefix, "access")) {
            events.await(donor, "RecordOpened");
        }
    }

    @Test
    void files_that_are_not_those_of_the_import_stop_the_comparison_until_they_are_back() {
        var folder = new SourceFolders().withDonor(1);
        var number = imported(folder.mark, folder);
        refused(order(Roles.QUALITY_OFFICER, number, "resumption"), "import-not-stopped");
        folder.put(FileKind.ANTIBODIES, SourceFolders.header(FileKind.ANTIBODIES));
        order(Roles.QUALITY_OFFICER, number, "comparison").expectStatus().isOk();
        assertThat(until(number, "COMPARED", "STOPPED")).isEqualTo("STOPPED");
        assertThat(progress(number).get("stoppedFor").asString()).startsWith("import-file-changed");
        refused(order(Roles.QUALITY_OFFICER, number, "comparison"), "import-not-finished");
        folder.put();
        order(Roles.QUALITY_OFFICER, number, "resumption").expectStatus().isOk();
        assertThat(until(number, "IMPORTED", "STOPPED")).isEqualTo("IMPORTED");
        compared(number);
        assertThat(differences(number)).isEmpty();
    }

    @Test
    void bad_input_and_what_is_not_there_change_nothing() {
        var folder = new SourceFolders().withDonor(1);
        var number = imported(folder.mark, folder);
        var path = IMPORTS + "/" + number + "/differences/0/decision";
        post(OTHER_OFFICER, fresh(), path, java.util.Map.of("decision", "ACCEPTED", "reason", "short"))
                .expectStatus()
                .isBadRequest();
        post(OTHER_OFFICER, fresh(), path, java.util.Map.of("decision", "ACCEPTED", "reason", "Looked at on paper"))
                .expectStatus()
                .isNotFound();
        get(OTHER_OFFICER, IMPORTS + "/" + number + "/differences?limit=0")
                .expectStatus()
                .isBadRequest();
    }

    private static JsonNode refused(
            org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer, String code) {
        var problem = json(answer.expectStatus().isEqualTo(422));
        assertThat(problem.get("objections").valueStream().map(each -> each.get("code")
                        .asString()))
                .contains(code);
        return problem;
    }

    private static String what(JsonNode difference) {
        return "%s %s %s %s"
                .formatted(
                        difference.get("kind").asString(),
                        difference.get("field").asString(),
                        difference.path("source").asString("-"),
                        difference.path("held").asString("-"));
    }
}
