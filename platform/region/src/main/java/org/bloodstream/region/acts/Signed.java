package org.bloodstream.region.acts;

import java.io.IOException;
import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.edge.Signing;

/** What the blood service's staff sign, each having signed on anew for it. */
public record Signed(Signing signing) {
    private static final String PRODUCTION = "/api/production/";

    /** That a unit outside its limits is needed all the same. */
    public Reply propose(String component, String ground, String reason) throws IOException, InterruptedException {
        return signing.post(
                Role.QUALITY_OFFICER,
                PRODUCTION + "components/" + component + "/concessions",
                Map.of("ground", ground, "reason", reason));
    }

    public Reply grant(String concession, String reason) throws IOException, InterruptedException {
        return signing.post(
                Role.DONOR_CLINICIAN, PRODUCTION + "concessions/" + concession + "/granting", Map.of("reason", reason));
    }

    /** @param officer whoever has placed the hold does not lift it */
    public Reply lift(String officer, String donation, String hold, String words)
            throws IOException, InterruptedException {
        return signing.post(
                officer,
                PRODUCTION + "donations/" + donation + "/holds/" + hold + "/lifting",
                Map.of("ground", "ASSESSED_AS_SAFE", "words", words));
    }

    public Reply resolve(String donation, BloodGroup group, String ground, String reason)
            throws IOException, InterruptedException {
        return signing.post(
                Role.QUALITY_OFFICER,
                PRODUCTION + "donations/" + donation + "/groups/resolution",
                Map.of("group", group, "ground", ground, "reason", reason));
    }
}
