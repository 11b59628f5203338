package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bloodstream.exchange.access.Fresh;
import org.bloodstream.exchange.access.MllpWithTlsContract;
import org.bloodstream.exchange.tryout.TryoutApplication;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.access.MllpTable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/** The contract, on a service small enough to see that the walk notices what it is for. */
@BloodstreamTest
@SpringBootTest(classes = TryoutApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "bloodstream.exchange.mllp.port=${MLLP_PORT}")
class MllpAccessIT extends MllpWithTlsContract {
    private static final String BOUND = "| TLS, one that is bound to a sender | taken | `sender-not-of-certificate` |";
    private static final String EXPIRED = "| TLS, one that has expired | not listened to |";

    @Test
    void who_is_let_in_or_kept_out_and_another_refusal_are_noticed() {
        var differences = differences(changed(
                BOUND,
                BOUND.replace("taken", "not listened to").replace("sender-not-of-certificate", "field-missing"),
                EXPIRED,
                EXPIRED.replace("not listened to", "taken"),
                "| TLS, one that is bound to nobody | – |",
                "| TLS, one that is bound to nobody | taken |"));

        assertThat(differences)
                .extracting(difference -> difference.split(", of ")[0])
                .containsOnly(
                        "TLS, one that is bound to a sender × its own name: the table says not listened to, and the bridge says taken",
                        "TLS, one that is bound to a sender × another sender's: the table says field-missing, and the bridge says sender-not-of-certificate",
                        "TLS, one that has expired × its own name: the table says taken, and the bridge says not listened to",
                        "TLS, one that is bound to nobody × its own name: the table says taken, and unbound has no such name",
                        "TLS, one that is bound to nobody × its own name: the table says taken, and first.example has no such name");
    }

    @Test
    void a_row_and_a_column_that_nobody_tries_are_noticed_and_so_are_those_that_are_gone() {
        assertThat(differences(
                        changed(EXPIRED, EXPIRED.replace("has expired", "was withdrawn"), "| no MSH |", "| no PID |")))
                .containsExactly(
                        "TLS, one that was withdrawn: a row that no test tries",
                        "TLS, one that has expired: a row that is not written",
                        "no PID: a column that no test tries",
                        "no MSH: a column that is not written");
    }

    @Test
    void a_port_without_a_row_and_a_row_without_a_port_are_noticed() {
        assertThat(differences(changed("| tryout `MLLP_PORT` |", "| tryout `LIMS_PORT` |")))
                .containsExactly(
                        "tryout LIMS_PORT: a row without a port", "tryout: it listens at a port without a row");
    }

    /** Each of them extends the contract; whoever is written and does not exist would be tried by nobody. */
    @Test
    void every_service_that_takes_messages_in_has_a_row_and_no_other() throws IOException {
        var services = Path.of("../../services");
        try (var folders = Files.list(services)) {
            assertThat(MllpTable.of(super.document()).services())
                    .isEqualTo(folders.filter(folder -> takesMessages(folder.resolve("pom.xml")))
                            .map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toSet()));
        }
    }

    private static boolean takesMessages(Path pom) {
        try {
            return Files.exists(pom) && Files.readString(pom).contains("<artifactId>exchange</artifactId>");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Fresh message() {
        return new Fresh(Samples.text("08_omb_o27_red_cell_order"), this::hasEffect);
    }

    private boolean hasEffect(String id) {
        return database.sql("SELECT 1 FROM effect WHERE control_id = :id")
                .bind("id", id)
                .fetch()
                .first()
                .blockOptional()
                .isPresent();
    }

    @Override
    protected String document() {
        return super.document().replace("| lims-bridge `MLLP_PORT` |", "| tryout `MLLP_PORT` |");
    }

    private String changed(String... lines) {
        var document = document();
        for (var line = 0; line < lines.length; line += 2) {
            assertThat(document).contains(lines[line]);
            document = document.replace(lines[line], lines[line + 1]);
        }
        return document;
    }
}
