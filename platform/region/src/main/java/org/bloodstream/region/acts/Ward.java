package org.bloodstream.region.acts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.edge.Paper;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;

/** What nurses do at the bedside, and what is recorded of an outcome afterwards. */
public record Ward(PlatformHttp platform) {

    /** The wristband of a patient who lies there. */
    public Paper wristband(String hcn, String type) throws IOException, InterruptedException {
        return platform.print(Role.WARD_NURSE, "/api/records/patients/HCN/" + hcn + "/wristband/label", type);
    }

    /** @param label scan texts in the order of scanning */
    public Reply check(String wristband, List<String> label) throws IOException, InterruptedException {
        return platform.post(Role.WARD_NURSE, "/api/bedside/checks", Map.of("wristband", wristband, "label", label));
    }

    public Reply start(String check) throws IOException, InterruptedException {
        return platform.post(Role.WARD_NURSE, "/api/bedside/transfusions", Map.of("check", check));
    }

    /** @param approvedBy the clinician who answers for it */
    public Reply declareEmergency(String wristband, String approvedBy, String why)
            throws IOException, InterruptedException {
        return platform.post(
                Role.WARD_NURSE,
                "/api/bedside/emergencies",
                Map.of("wristband", wristband, "approvedBy", approvedBy, "why", why));
    }

    public Reply endEmergency(String emergency) throws IOException, InterruptedException {
        return platform.post(Role.WARD_NURSE, "/api/bedside/emergencies/" + emergency + "/ending", Map.of());
    }

    /** @param reaction table 0514 */
    public Reply report(String component, String reaction) throws IOException, InterruptedException {
        return platform.post(
                Role.WARD_NURSE, "/api/bedside/transfusions/" + component + "/reactions", Map.of("reaction", reaction));
    }

    /** @param reason COMPLETED, REACTION or OTHER */
    public Reply stop(String component, String reason, int volumeMl) throws IOException, InterruptedException {
        return platform.post(
                Role.WARD_NURSE,
                "/api/bedside/transfusions/" + component + "/stop",
                Map.of("reason", reason, "volumeMl", volumeMl));
    }

    /** The pack was not given and cannot be used any more. */
    public Reply waste(String component) throws IOException, InterruptedException {
        return outcome(component, Map.of("fate", "WASTED", "evidence", "CONFIRMED_ON_PAPER"));
    }

    /** Nobody knows what became of the pack; the ward owns finding out. */
    public Reply lose(String component) throws IOException, InterruptedException {
        return outcome(component, Map.of("fate", "TRANSFUSED", "evidence", "UNRESOLVED", "owner", "BHSCT-W6B"));
    }

    private Reply outcome(String component, Map<String, Object> outcome) throws IOException, InterruptedException {
        return platform.post(Role.WARD_NURSE, "/api/outcomes/" + component, outcome);
    }

    public Reply trace(String role, String donation) throws IOException, InterruptedException {
        return platform.get(role, "/api/outcomes/traces/" + donation);
    }
}
