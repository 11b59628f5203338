package org.bloodstream.production;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.web.Roles;

/** Equipment and lots that every process finds here, in order, once for each database. */
public final class Bench {
    public static final String CENTRIFUGE = "CENTRIFUGE-1";
    public static final String IRRADIATOR = "IRRADIATOR-2";
    public static final String CONNECTOR = "SEALER-1";
    public static final String POOLING_KIT = "05012345678900:POOL1";
    private static final String WASHER = "WASHER-1";
    private static final String THAWER = "THAWER-1";
    private static final String FREEZER = "FREEZER-1";
    private static final String WASHING_KIT = "05012345678900:WASH1";
    private static final String ADDITIVE = "05012345678900:ADD1";
    private static final Set<String> SET_UP = ConcurrentHashMap.newKeySet();
    private static final Bench BENCH = new Bench();

    private Bench() {}

    static Bench of(BloodProductionTest test, String database) {
        if (!SET_UP.contains(database)) {
            setUp(test);
            SET_UP.add(database);
        }
        return BENCH;
    }

    /** Named as the endpoints of modifications and pools take them. */
    public Map<String, Object> with(String process) {
        return switch (process) {
            case "IRRADIATE" -> Map.of("equipment", IRRADIATOR);
            case "WASH" -> Map.of("equipment", WASHER, "lots", List.of(WASHING_KIT));
            case "THAW" -> Map.of("equipment", THAWER);
            case "RESUSPEND" -> Map.of("equipment", CONNECTOR, "lots", List.of(ADDITIVE));
            case "PLASMA_REDUCE" -> Map.of("equipment", CENTRIFUGE);
            case "CRYOPRECIPITATE" -> Map.of("equipment", CENTRIFUGE, "otherEquipment", List.of(FREEZER));
            case "POOL" -> Map.of("equipment", CONNECTOR, "lots", List.of(POOLING_KIT));
            default -> Map.of("equipment", CONNECTOR);
        };
    }

    private static void setUp(BloodProductionTest test) {
        Map.of(
                        CENTRIFUGE, "CENTRIFUGE",
                        IRRADIATOR, "IRRADIATOR",
                        CONNECTOR, "STERILE_CONNECTOR",
                        WASHER, "WASHER",
                        THAWER, "THAWER",
                        FREEZER, "FREEZER")
                .forEach((equipment, kind) -> test.post(
                        Roles.QUALITY_OFFICER,
                        "/api/production/equipment",
                        Map.of(
                                "equipment",
                                equipment,
                                "kind",
                                kind,
                                "site",
                                "NIBTS-BELFAST",
                                "calibratedAt",
                                Instant.now().minus(Duration.ofDays(100)),
                                "dueOn",
                                LocalDate.now().plusDays(100))));
        Map.of(POOLING_KIT, "POOLING_KIT", WASHING_KIT, "WASHING_KIT", ADDITIVE, "ADDITIVE_SOLUTION")
                .forEach((lot, kind) -> {
                    test.post(
                            Roles.PROCESSING_SCIENTIST,
                            "/api/production/lots",
                            Map.of(
                                    "lot",
                                    lot,
                                    "kind",
                                    kind,
                                    "expiresOn",
                                    LocalDate.now().plusDays(100)));
                    test.post(Roles.QUALITY_OFFICER, "/api/production/lots/acceptances", Map.of("lot", lot));
                });
    }
}
