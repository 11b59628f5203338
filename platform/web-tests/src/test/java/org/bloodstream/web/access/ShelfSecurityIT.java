package org.bloodstream.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestEnvironment;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.testkit.access.GlassWalk;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.tryout.ShelfApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;

/** The contract, on a service small enough to see that the walk notices what it is for. */
@BloodstreamTest
@ContextConfiguration(classes = ShelfApplication.class, initializers = TestEnvironment.ForAnyEvents.class)
class ShelfSecurityIT extends HttpSecurityContract {
    private static final String PEOPLE = "GET /api/shelf/people/{person}";
    private static final String PATIENTS = "GET /api/shelf/patients/{patient}";
    private static final String ORLA = "HCN:3999999993";
    private static final String NURSES_LIST = "| `GET /api/shelf/bags` |  |  |  |  |  |  |  |  | yes |";

    @Autowired
    private Relationships relationships;

    @LocalServerPort
    private int port;

    @Test
    void a_widened_policy_is_noticed() {
        var narrower = changed(NURSES_LIST, NURSES_LIST.replace("yes", ""));
        assertThat(differences(narrower))
                .containsExactly(
                        "GET /api/shelf/bags: the table says ward-nurse may not, the service answers 400",
                        "GET /api/shelf/bags: the table says ward-nurse-whsct may not, the service answers 400");
    }

    @Test
    void a_narrowed_policy_is_noticed() {
        var wider = changed(NURSES_LIST, NURSES_LIST.replaceFirst("\\|  \\|  \\|", "|  | yes |"));
        assertThat(differences(wider))
                .containsExactly("GET /api/shelf/bags: the table says donor-carer may, the service answers 403");
    }

    @Test
    void a_new_door_and_one_that_is_gone_are_noticed() {
        assertThat(differences(changed("GET /api/shelf/bags`", "GET /api/shelf/sacks`")))
                .containsExactlyInAnyOrder(
                        "GET /api/shelf/sacks: a row without an endpoint",
                        "GET /api/shelf/bags: an endpoint without a row");
    }

    @Test
    void what_may_be_called_without_a_token_is_noticed() {
        assertThat(differences(changed("| `GET /actuator/health` | yes", "| `GET /actuator/health` | ")))
                .containsExactly(
                        "GET /actuator/health: the table says nobody may without a token, the service answers 200");
    }

    @Test
    void a_door_that_opens_to_another_hospital_without_a_broken_glass_is_noticed() {
        var people = new OpenedRecord(PEOPLE, "/api/shelf/people/" + ORLA, ORLA);
        assertThat(glass("with a broken glass", people))
                .contains(PEOPLE + ": ward-nurse-whsct is asked why, the service answers 200");
        assertThat(glass("any", people)).contains(PEOPLE + ": the table does not say \"with a broken glass\"");
    }

    @Test
    void a_door_that_no_record_is_tried_behind_is_noticed() {
        assertThat(new GlassWalk(port).differences(AccessTable.of("shelf", document()), List.of()))
                .containsExactly(PATIENTS + ": no record to open is given by the test");
    }

    @Test
    void a_door_that_opens_records_and_says_nothing_of_organisations_is_noticed() {
        var silent = "| `" + PEOPLE + "` |  | yes |  |  |  |  |  |  | yes |  | yes |  |  |  |  |  | ";
        assertThat(silent(changed(silent + "any |", silent + "– |"))).containsExactly(PEOPLE);
        var list = NURSES_LIST + "  |  |  |  |  |  |  | ";
        assertThat(silent(changed(list + "– |", list + "with a broken glass |")))
                .containsExactly("GET /api/shelf/bags");
    }

    @Override
    protected List<OpenedRecord> records() {
        var seen = new Entry(
                "patient",
                ORLA,
                1,
                "PatientAdmitted",
                1,
                Map.of("patient", Map.of("authority", "HCN", "value", "3999999993"), "organisation", "BHSCT"));
        relationships
                .learn(new Act("hl7:EPR|BHSCT", "direct-care", Instant.now()), List.of(seen))
                .block();
        return List.of(new OpenedRecord(PATIENTS, "/api/shelf/patients/" + ORLA, ORLA));
    }

    private List<String> glass(String word, OpenedRecord record) {
        var row = "| `" + PEOPLE + "` |  | yes |  |  |  |  |  |  | yes |  | yes |  |  |  |  |  | ";
        var table = AccessTable.of("shelf", changed(row + "any", row + word));
        return new GlassWalk(port).differences(table, List.of(record));
    }

    @Override
    protected String document() {
        try {
            return AccessTable.document()
                    + new ClassPathResource("shelf-access.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed(String line, String other) {
        var document = document();
        assertThat(document).contains(line);
        return document.replace(line, other);
    }
}
