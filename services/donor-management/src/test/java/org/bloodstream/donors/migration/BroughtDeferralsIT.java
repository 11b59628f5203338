package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the old system deferred a donor for holds here as what was found here does. */
class BroughtDeferralsIT extends MigrationTest {
    private static final String WORDS = "Jaundice, written by the old system";

    @Test
    void a_deferral_that_was_brought_keeps_the_donor_from_the_health_check_and_from_giving() {
        var folder = deferred("NEVER,");
        var donor = brought(folder);
        var check = json(
                post(eligibility(donor), healthCheck(noToAll())).expectStatus().isCreated());
        assertThat(check.get("outcome").asString()).isEqualTo("EXCLUDED");
        assertThat(check.toString()).contains("hepatitis").doesNotContain("Jaundice");
        assertThat(json(post(donations(donor), bleed(470, null)).expectStatus().isEqualTo(422))
                        .get("objections")
                        .findValuesAsString("code"))
                .contains("donor-deferred");
        var deferral = only(donor);
        assertThat(deferral.get("source").asString()).isEqualTo("OTHER_SYSTEM");
        assertThat(deferral.get("words").asString()).isEqualTo(WORDS);
        assertThat(deferral.get("donations")).hasSize(5);
        assertThat(deferral.get("imposedBy").asString()).isEqualTo(Roles.QUALITY_OFFICER);
        assertThat(deferral.get("imposedAt").asString()).isEqualTo("2026-07-04T23:00:00Z");
    }

    @Test
    void an_import_that_is_repeated_puts_a_deferral_right_and_never_doubles_it() {
        var folder = deferred("ON_DAY,2099-05-05");
        var donor = brought(folder);
        var before = only(donor).get("deferral");
        imported(folder.mark, again(folder, "NEVER,"));
        var after = only(donor);
        assertThat(after.get("deferral")).isEqualTo(before);
        assertThat(after.at("/end/kind").asString()).isEqualTo("NEVER");
        assertThat(after.at("/end/day").isMissingNode()).isTrue();
    }

    @Test
    void a_deferral_that_a_clinician_ended_here_is_not_changed_by_another_import_and_the_comparison_tells_of_it() {
        var folder = deferred("ON_DAY,2099-05-05");
        var donor = brought(folder);
        change(donor, "end", Map.of("reason", "recorded-in-error", "words", "Looked at on paper"));
        var corrected = again(folder, "NEVER,");
        var number = imported(folder.mark, corrected);
        assertThat(only(donor).get("state").asString()).isEqualTo("ENDED");
        assertThat(only(donor).at("/end/day").asString()).isEqualTo("2099-05-05");
        compared(number);
        assertThat(fields(number)).containsExactlyInAnyOrder("ends NEVER ENDED_HERE", "until - 2099-05-05");
    }

    @Test
    void a_deferral_that_a_clinician_extended_here_is_not_shortened_by_another_import() {
        var folder = deferred("ON_DAY,2099-05-05");
        var donor = brought(folder);
        change(donor, "extension", Map.of("end", Map.of("kind", "NEVER"), "words", "Letter of the hospital, for good"));
        var number = imported(folder.mark, folder);
        assertThat(only(donor).at("/end/kind").asString()).isEqualTo("NEVER");
        compared(number);
        assertThat(fields(number)).containsExactlyInAnyOrder("ends ON_DAY NEVER", "until 2099-05-05 -");
    }

    private static SourceFolders deferred(String end) {
        return again(new SourceFolders(), end);
    }

    private static SourceFolders again(SourceFolders folder, String end) {
        return folder.only(FileKind.DONORS, folder.number(1) + ",Lagan,Nora,1985-03-02,FEMALE,,,,2001-02-03")
                .only(FileKind.DEFERRALS, folder.number(1) + ",hepatitis,\"" + WORDS + "\",2026-07-05," + end);
    }

    private String brought(SourceFolders folder) {
        imported(folder.mark, folder);
        return broughtRecord(folder.number(1)).get("donor").asString();
    }

    private JsonNode only(String donor) {
        var deferrals = json(get(Roles.DONOR_CLINICIAN, path(donor))
                        .expectStatus()
                        .isOk())
                .get("deferrals");
        assertThat(deferrals).hasSize(1);
        return deferrals.get(0);
    }

    private void change(String donor, String what, Map<String, Object> how) {
        var deferral = only(donor).get("deferral").asString();
        post(Roles.DONOR_CLINICIAN, fresh(), path(donor) + "/" + deferral + "/" + what, how)
                .expectStatus()
                .isOk();
    }

    private List<String> fields(String number) {
        return differences(number).stream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.get("field").asString(),
                                each.path("source").asString("-"),
                                each.path("held").asString("-")))
                .toList();
    }

    private static String path(String donor) {
        return "/api/donors/" + donor + "/deferrals";
    }
}
