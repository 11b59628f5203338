package org.bloodstream.region.acts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;

/** The centre's equipment and kits, without which nothing is processed, pooled or irradiated. */
public record Equipping(PlatformHttp platform) {
    static final String CENTRIFUGE = "CENTRIFUGE-1";
    static final String IRRADIATOR = "IRRADIATOR-1";
    static final String CONNECTOR = "CONNECTOR-1";
    static final String POOLING_KIT = "05012345678900:POOL-1";

    private static final String EQUIPMENT = "/api/production/equipment";
    private static final String LOTS = "/api/production/lots";
    private static final Set<String> DONE_BEFORE =
            Set.of("equipment-already-registered", "lot-already-registered", "lot-already-accepted");

    /** Once for all: what is there already stays as it is. */
    public void everything() throws IOException, InterruptedException {
        known(register(CENTRIFUGE, "CENTRIFUGE"));
        known(register(IRRADIATOR, "IRRADIATOR"));
        known(register(CONNECTOR, "STERILE_CONNECTOR"));
        var expires = today().plusDays(3000).toString();
        known(platform.post(
                Role.PROCESSING_SCIENTIST,
                LOTS,
                Map.of("lot", POOLING_KIT, "kind", "POOLING_KIT", "expiresOn", expires)));
        known(platform.post(Role.QUALITY_OFFICER, LOTS + "/acceptances", Map.of("lot", POOLING_KIT)));
    }

    /** Calibrated a month ago, and for a long time to come. */
    public Reply register(String equipment, String kind) throws IOException, InterruptedException {
        return platform.post(
                Role.QUALITY_OFFICER,
                EQUIPMENT,
                Map.of(
                        "equipment",
                        equipment,
                        "kind",
                        kind,
                        "site",
                        "NIBTS-BELFAST",
                        "calibratedAt",
                        Instant.now().minus(Duration.ofDays(30)).toString(),
                        "dueOn",
                        today().plusDays(3000).toString()));
    }

    /** Found wrong when it is calibrated: what was made with it since is doubtful. */
    public Reply foundWrong(String equipment) throws IOException, InterruptedException {
        return platform.post(
                Role.QUALITY_OFFICER,
                EQUIPMENT + "/calibrations",
                Map.of(
                        "equipment",
                        equipment,
                        "found",
                        "OUT_OF_LIMITS",
                        "calibratedAt",
                        Instant.now().toString(),
                        "dueOn",
                        today().plusDays(3000).toString()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static void known(Reply reply) {
        if (reply.objections().stream().noneMatch(DONE_BEFORE::contains)) reply.done();
    }
}
