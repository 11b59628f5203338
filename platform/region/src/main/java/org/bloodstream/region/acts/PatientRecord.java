package org.bloodstream.region.acts;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;

/** What is asked of the regional record over FHIR R4. */
public record PatientRecord(PlatformHttp platform) {
    private static final String HCN = "https://fhir.hscni.net/Id/hcn";

    public Reply findPatient(String role, String hcn) throws IOException, InterruptedException {
        return platform.readFhir(role, "/fhir/Patient?identifier=" + identifier(hcn));
    }

    public Reply procedures(String role, String hcn) throws IOException, InterruptedException {
        return platform.readFhir(role, "/fhir/Procedure?patient=" + identifier(hcn));
    }

    /** Asks for one unit of red cells (SNOMED CT 116863004). */
    public Reply requestRedCells(String role, String hcn, String order) throws IOException, InterruptedException {
        return platform.createFhir(role, "/fhir/ServiceRequest", redCells(hcn, order));
    }

    private static Map<String, Object> redCells(String hcn, String order) {
        return Map.of(
                "resourceType", "ServiceRequest",
                "identifier", List.of(Map.of("system", "https://bloodstream.example/id/order", "value", order)),
                "status", "active",
                "intent", "order",
                "code", Map.of("coding", List.of(redCellsCoding())),
                "quantityQuantity", Map.of("value", 1, "unit", "unit"),
                "subject", Map.of("identifier", Map.of("system", HCN, "value", hcn)));
    }

    private static Map<String, String> redCellsCoding() {
        return Map.of(
                "system", "http://snomed.info/sct",
                "code", "116863004",
                "display", "Transfusion of red blood cells");
    }

    private static String identifier(String hcn) {
        return URLEncoder.encode(HCN + "|" + hcn, StandardCharsets.UTF_8);
    }
}
