package org.bloodstream.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.OpenedRecord;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {
    private static final RecordsTest.Names ORLA = RecordsTest.fresh();

    @Autowired
    private MllpListener mllp;

    @Autowired
    private WebTestClient http;

    /** Admitted to Belfast, where blood is ordered for her. */
    @Override
    protected List<OpenedRecord> records() {
        for (var message : List.of("01_adt_a01_admit", "08_omb_o27_red_cell_order"))
            assertThat(MllpSender.send(mllp.port(), ORLA.in(sample(message))).code())
                    .isEqualTo("AA");
        var number = "https://fhir.hscni.net/Id/hcn|" + ORLA.hcn();
        var token = URLEncoder.encode(number, StandardCharsets.UTF_8);
        return List.of(
                record("/fhir/Patient", "?identifier=" + token),
                record("/fhir/Patient/{id}", id(number)),
                record("/fhir/Procedure", "?patient=" + token),
                record("/fhir/ServiceRequest/{id}", ORLA.order()),
                wristband(""),
                wristband("/label"));
    }

    private static OpenedRecord record(String path, String which) {
        return new OpenedRecord("GET " + path, path.replace("{id}", "") + which, ORLA.key());
    }

    private static OpenedRecord wristband(String what) {
        var path = "/api/records/patients/{authority}/{value}/wristband" + what;
        return new OpenedRecord(
                "GET " + path, path.replace("{authority}", "HCN").replace("{value}", ORLA.hcn()), ORLA.key());
    }

    private String id(String number) {
        var found = http.get()
                .uri("/fhir/Patient?identifier={number}", number)
                .headers(TestServers.as(Roles.PATIENT_RECORD_SYSTEM))
                .exchange();
        return RecordsTest.body(found).at("/entry/0/resource/id").asString();
    }
}
