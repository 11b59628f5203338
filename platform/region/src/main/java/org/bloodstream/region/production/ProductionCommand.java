package org.bloodstream.region.production;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.region.acts.Role;

/**
 * What somebody of the blood service asks of blood-production, always a POST (docs/architecture/thread.md, section 3). How it is
 * sent, repeated and recorded is its sender's.
 *
 * @param role in which it may be asked
 * @param path from {@link #ROOT} on
 * @param body written as JSON
 */
public record ProductionCommand(String role, String path, Map<String, ?> body) {
    public static final String ROOT = "/api/production/";

    /** All tests that release asks for. */
    public static final List<String> TESTS = List.of(
            "HBSAG",
            "ANTI_HIV",
            "ANTI_HCV",
            "SYPHILIS",
            "ANTI_HTLV",
            "HIV_RNA",
            "HCV_RNA",
            "HBV_DNA",
            "HEV_RNA",
            "ANTIBODY_SCREEN");

    /** The cells lack K, as those of nine donors in ten do. */
    public static final List<TypedCells> K_NEGATIVE = List.of(TypedCells.k("NEGATIVE"));

    private static final String SITE = "NIBTS-BELFAST";

    /** A pack as processing records it; mL. */
    public record Pack(String product, int volumeMl) {}

    /**
     * @param antigen its ISBT number
     * @param typing POSITIVE or NEGATIVE
     */
    public record TypedCells(String antigen, String typing) {
        public static TypedCells k(String typing) {
            return new TypedCells(Antigen.K.isbtNumber(), typing);
        }
    }

    /** Calibrated a month ago, and for a long time to come. */
    public static ProductionCommand register(String equipment, String kind) {
        var now = Instant.now();
        return new ProductionCommand(
                Role.QUALITY_OFFICER,
                ROOT + "equipment",
                Map.of(
                        "equipment",
                        equipment,
                        "kind",
                        kind,
                        "site",
                        SITE,
                        "calibratedAt",
                        now.minus(Duration.ofDays(30)).toString(),
                        "dueOn",
                        LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(3000).toString()));
    }

    public static ProductionCommand receive(String donation) {
        return onDonation(Role.PROCESSING_SCIENTIST, donation, "receipt", Map.of("site", SITE));
    }

    public static ProductionCommand process(String donation, List<Pack> packs, String centrifuge) {
        return onDonation(
                Role.PROCESSING_SCIENTIST,
                donation,
                "components",
                Map.of("components", packs, "equipment", List.of(centrifuge)));
    }

    /** @param result NEGATIVE or REACTIVE */
    public static ProductionCommand test(String donation, String test, String result) {
        return onDonation(
                Role.TESTING_SCIENTIST,
                donation,
                "tests",
                Map.of("test", test, "result", result, "run", "RUN-" + donation.substring(7), "analyser", "ALINITY-1"));
    }

    /** @param determination FIRST or SECOND */
    public static ProductionCommand group(
            String donation, BloodGroup group, List<TypedCells> antigens, String determination) {
        return onDonation(
                Role.TESTING_SCIENTIST,
                donation,
                "groups",
                Map.of("group", group, "antigens", antigens, "determination", determination, "analyser", "NEO-1"));
    }

    public static ProductionCommand label(String component) {
        return onComponent(Role.PROCESSING_SCIENTIST, component, "label", Map.of());
    }

    public static ProductionCommand release(String component) {
        return onComponent(Role.QUALITY_OFFICER, component, "release", Map.of());
    }

    /**
     * The printed label is scanned back off its pack; nothing leaves before.
     *
     * @param label what its 2D symbol says
     */
    public static ProductionCommand scanBack(String component, String label) {
        var number = "=" + component.substring(0, component.indexOf('-')) + "00";
        return onComponent(
                Role.PROCESSING_SCIENTIST,
                component,
                "label/verification",
                Map.of("number", number, "label", List.of(label)));
    }

    /** To the Belfast trust's blood fridge at Site A. */
    public static ProductionCommand despatch(String component) {
        return onComponent(
                Role.DISTRIBUTION_OFFICER, component, "despatch", Map.of("hospital", "BHSCT", "site", "SITE-A"));
    }

    public ProductionCommand as(String other) {
        return new ProductionCommand(other, path, body);
    }

    private static ProductionCommand onDonation(String role, String donation, String what, Map<String, ?> body) {
        return new ProductionCommand(role, ROOT + "donations/" + donation + "/" + what, body);
    }

    private static ProductionCommand onComponent(String role, String component, String what, Map<String, ?> body) {
        return new ProductionCommand(role, ROOT + "components/" + component + "/" + what, body);
    }
}
