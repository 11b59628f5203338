package org.bloodstream.donors.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What go-live means at the chair, and which imports it looks at. */
class GoLiveIT extends MigrationTest {

    @Test
    void nobody_who_was_brought_gives_before_another_officer_has_declared_the_system_live() {
        var folder = new SourceFolders();
        donor(folder, 1, "O");
        var number = imported(folder.mark, folder);
        assertThat(objections(gives(folder, 1))).containsExactly("migration-not-live");
        compared(number);
        assertThat(objections(order(OTHER_OFFICER, number, "fitness"))).containsExactly("migration-reason-missing");
        assertThat(objections(gives(folder, 1))).containsExactly("migration-not-live");
        declareFit(OTHER_OFFICER, number).expectStatus().isOk();
        gives(folder, 1).expectStatus().isCreated();
        var live = progress(number);
        assertThat(live.get("live").asBoolean()).isTrue();
        assertThat(live.get("fitBy").asString()).isEqualTo(OTHER_OFFICER);
        assertThat(live.get("fitReason").asString()).isEqualTo("Reviewed with the medical board");
    }

    @Test
    void the_gate_looks_at_every_import_also_at_one_that_nobody_compared_and_only_the_last_goes_live() {
        var folder = new SourceFolders();
        donor(folder, 1, "O");
        folder.with(FileKind.ANTIBODIES, folder.number(1) + ",anti-Kk,");
        var first = imported(folder.mark, folder);
        var refusedRow = differences(first).getFirst();
        assertThat(refusedRow.get("item").asString()).isEqualTo("line 2");
        folder.none(FileKind.ANTIBODIES);
        var second = imported(folder.mark, folder);
        compared(second);
        assertThat(progress(second).get("open").asInt()).isZero();
        assertThat(progress(second).get("openOfSystem").asInt()).isOne();
        assertThat(objections(declareFit(OTHER_OFFICER, second))).containsExactly("migration-not-reviewed");
        decide(OTHER_OFFICER, first, refusedRow, "SOURCE_WRONG").expectStatus().isOk();
        // An import is compared with the very files it was made from.
        folder.with(FileKind.ANTIBODIES, folder.number(1) + ",anti-Kk,").put();
        compared(first);
        assertThat(objections(declareFit(OTHER_OFFICER, first))).containsExactly("migration-newer-import");
        declareFit(OTHER_OFFICER, second).expectStatus().isOk();
    }

    @Test
    void what_was_to_be_corrected_in_the_files_is_closed_when_a_later_import_no_longer_has_it() {
        var folder = new SourceFolders();
        donor(folder, 1, "O");
        folder.with(FileKind.ANTIBODIES, folder.number(1) + ",anti-Kk,");
        var first = imported(folder.mark, folder);
        decide(OTHER_OFFICER, first, differences(first).getFirst(), "CORRECTED_BY_REIMPORT")
                .expectStatus()
                .isOk();
        assertThat(progress(first).get("open").asInt()).isOne();
        folder.only(FileKind.ANTIBODIES, folder.number(1) + ",anti-K,");
        live(imported(folder.mark, folder));
        assertThat(progress(first).get("open").asInt()).isZero();
    }

    @Test
    void a_later_import_changes_nothing_that_is_live_and_keeps_only_its_own_donors_from_giving() {
        var folder = new SourceFolders();
        donor(folder, 1, "O");
        donor(folder, 2, "O");
        live(imported(folder.mark, folder));
        folder.none(FileKind.GROUPS);
        folder.with(FileKind.GROUPS, folder.number(1) + ",O,NEGATIVE,2001-02-03");
        folder.with(FileKind.GROUPS, folder.number(2) + ",AB,NEGATIVE,2001-02-03");
        donor(folder, 3, "O");
        var later = imported(folder.mark, folder);
        compared(later);
        assertThat(broughtRecord(folder.number(2)).at("/blood/group").asString())
                .isEqualTo("O RhD negative");
        gives(folder, 1).expectStatus().isCreated();
        assertThat(objections(gives(folder, 2))).containsExactly("migration-difference-open");
        assertThat(objections(gives(folder, 3))).containsExactly("migration-not-live");
        decide(OTHER_OFFICER, later, differences(later).getFirst(), "SOURCE_WRONG")
                .expectStatus()
                .isOk();
        gives(folder, 2).expectStatus().isCreated();
        declareFit(OTHER_OFFICER, later).expectStatus().isOk();
        gives(folder, 3).expectStatus().isCreated();
    }

    @Test
    void a_comparison_that_stops_hides_nothing_that_was_found_before() {
        var folder = new SourceFolders();
        donor(folder, 1, "O");
        folder.with(FileKind.ANTIBODIES, folder.number(1) + ",anti-Kk,");
        var number = imported(folder.mark, folder);
        folder.put(FileKind.ANTIBODIES, SourceFolders.header(FileKind.ANTIBODIES));
        order(Roles.QUALITY_OFFICER, number, "comparison").expectStatus().isOk();
        assertThat(until(number, "COMPARED", "STOPPED")).isEqualTo("STOPPED");
        assertThat(differences(number)).hasSize(1);
        assertThat(progress(number).get("openOfSystem").asInt()).isOne();
    }

    @Test
    void a_reason_that_is_too_short_is_bad_input() {
        post(OTHER_OFFICER, fresh(), IMPORTS + "/" + fresh() + "/fitness", Map.of("reason", "ok"))
                .expectStatus()
                .isBadRequest();
    }

    private static void donor(SourceFolders folder, int donor, String abo) {
        var number = folder.number(donor);
        folder.with(FileKind.DONORS, number + ",Lagan,Nora,1990-02-%02d,FEMALE,,,,2001-02-03".formatted(donor))
                .with(FileKind.GROUPS, number + "," + abo + ",NEGATIVE,2001-02-03");
    }

    private ResponseSpec gives(SourceFolders folder, int number) {
        var donor = broughtRecord(folder.number(number)).get("donor").asString();
        assessed(donor);
        return post(donations(donor), bleed(470, null));
    }

    private static List<String> objections(ResponseSpec answer) {
        return json(answer.expectStatus().isEqualTo(422)).get("objections").findValuesAsString("code");
    }
}
