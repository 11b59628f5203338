package org.bloodstream.region.acts;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.region.edge.Paper;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.people.HealthCheck;
import org.bloodstream.region.people.Person;
import org.bloodstream.region.production.ProductionCommand;
import org.bloodstream.region.production.ProductionCommand.Pack;
import org.bloodstream.region.production.ProductionCommand.TypedCells;

/** What the blood service's staff do, each act in the role that may do it. */
public record BloodCentre(PlatformHttp platform) {
    private static final String DONORS = "/api/donors";

    /** A made-up person is nobody else, however alike; the reason is given when the platform asks for it. */
    public Reply register(Person donor) throws IOException, InterruptedException {
        var person = new HashMap<>(personal(donor));
        var reply = platform.post(Role.DONOR_CARER, DONORS, person);
        if (!reply.objections().contains("donor-likely-known")) return reply;
        person.put("confirmedNew", "Made up by the region's simulator");
        return platform.post(Role.DONOR_CARER, DONORS, person);
    }

    private static Map<String, String> personal(Person donor) {
        return Map.of(
                "familyName", donor.familyName(),
                "givenName", donor.givenName(),
                "dateOfBirth", donor.dateOfBirth().toString(),
                "sex", donor.sex().name());
    }

    /** Of a donor with nothing to tell; nothing is collected before. */
    public Reply assess(String donor) throws IOException, InterruptedException {
        return platform.post(Role.DONOR_CARER, "/api/donors/" + donor + "/eligibility", HealthCheck.passed());
    }

    /** The platform allocates the donation number. */
    public Reply collect(String donor) throws IOException, InterruptedException {
        return collect(donor, Map.of("venue", "BELFAST-CENTRE", "kind", "WHOLE_BLOOD", "volumeMl", 470));
    }

    /** @param number a scan, or typed with its check character */
    public Reply collectAs(String donor, String number) throws IOException, InterruptedException {
        return collect(
                donor, Map.of("venue", "BELFAST-CENTRE", "kind", "WHOLE_BLOOD", "volumeMl", 470, "donation", number));
    }

    private Reply collect(String donor, Map<String, Object> bleed) throws IOException, InterruptedException {
        return platform.post(Role.DONOR_CARER, "/api/donors/" + donor + "/donations", bleed);
    }

    public Reply receive(String donation) throws IOException, InterruptedException {
        return post(ProductionCommand.receive(donation));
    }

    /** With the centre's centrifuge. */
    public Reply process(String donation, List<Pack> packs) throws IOException, InterruptedException {
        return process(donation, packs, Equipping.CENTRIFUGE);
    }

    public Reply process(String donation, List<Pack> packs, String centrifuge)
            throws IOException, InterruptedException {
        return post(ProductionCommand.process(donation, packs, centrifuge));
    }

    /** What came off the machine that took the donation. */
    public Reply takeIn(String donation, List<Pack> packs) throws IOException, InterruptedException {
        return platform.post(
                Role.PROCESSING_SCIENTIST, donation(donation, "apheresis-components"), Map.of("components", packs));
    }

    /** What waits for a decision. */
    public Reply dispositions() throws IOException, InterruptedException {
        return platform.get(Role.PROCESSING_SCIENTIST, "/api/production/dispositions?limit=200");
    }

    public Reply test(String donation, String test, String result) throws IOException, InterruptedException {
        return post(ProductionCommand.test(donation, test, result));
    }

    /** What the reference laboratory says of a reactive sample. */
    public Reply confirm(String donation, String test, String result) throws IOException, InterruptedException {
        return platform.post(
                Role.TESTING_SCIENTIST,
                donation(donation, "tests/" + test + "/confirmation"),
                Map.of("result", result, "laboratory", "REFLAB"));
    }

    /**
     * The cells lack K, as those of nine donors in ten do.
     *
     * @param determination FIRST or SECOND
     */
    public Reply group(String donation, BloodGroup group, String determination)
            throws IOException, InterruptedException {
        return group(donation, group, "NEGATIVE", determination);
    }

    /** @param k whether the cells have K: POSITIVE or NEGATIVE */
    public Reply group(String donation, BloodGroup group, String k, String determination)
            throws IOException, InterruptedException {
        return post(ProductionCommand.group(donation, group, List.of(TypedCells.k(k)), determination));
    }

    /**
     * What was seen; the platform reads it.
     *
     * @param determination FIRST or SECOND
     */
    public Reply seen(String donation, GroupReactions reactions, String determination)
            throws IOException, InterruptedException {
        return platform.post(
                Role.TESTING_SCIENTIST,
                donation(donation, "groups"),
                Map.of("reactions", reactions, "determination", determination, "analyser", "NEO-1"));
    }

    /** Where a donation stands in production. */
    public Reply donation(String donation) throws IOException, InterruptedException {
        return platform.get(Role.QUALITY_OFFICER, "/api/production/donations/" + donation);
    }

    public Reply discrepancies() throws IOException, InterruptedException {
        return platform.get(Role.TESTING_SCIENTIST, "/api/production/group-discrepancies?limit=200");
    }

    public Reply label(String component) throws IOException, InterruptedException {
        return post(ProductionCommand.label(component));
    }

    /**
     * The label, off its pack; nothing leaves before.
     *
     * @param label what its 2D symbol says
     */
    public Reply scanBack(String component, String label) throws IOException, InterruptedException {
        return post(ProductionCommand.scanBack(component, label));
    }

    /** Printed, stuck on, and what really stands on the paper scanned back. */
    public Reply printAndScanBack(String component) throws IOException, InterruptedException {
        var zpl = print(component, "application/zpl")
                .done("application/zpl", "^XA")
                .body();
        int from = zpl.indexOf("^FD=+") + "^FD".length();
        return scanBack(component, zpl.substring(from, zpl.indexOf("^FS", from)));
    }

    /** What was verified or found wrong is printed once more. */
    public Reply reprint(String component, String ground) throws IOException, InterruptedException {
        return platform.post(
                Role.PROCESSING_SCIENTIST, component(component, "label/reprint"), Map.of("ground", ground));
    }

    /** The final label on paper. */
    public Paper print(String component, String type) throws IOException, InterruptedException {
        return platform.print(Role.PROCESSING_SCIENTIST, component(component, "label"), type);
    }

    /** What may be done to it now. */
    public Reply modifications(String component) throws IOException, InterruptedException {
        return platform.get(Role.PROCESSING_SCIENTIST, component(component, "modifications"));
    }

    /** @param at when it was done, as the answers write an instant */
    public Reply irradiate(String component, String at) throws IOException, InterruptedException {
        return platform.post(
                Role.PROCESSING_SCIENTIST,
                component(component, "modifications"),
                Map.of("process", "IRRADIATE", "modifiedAt", at, "equipment", Equipping.IRRADIATOR));
    }

    /** Now, on the platform's clock and therefore a moment ago. */
    public Reply pool(List<String> components, int volumeMl) throws IOException, InterruptedException {
        return platform.post(
                Role.PROCESSING_SCIENTIST,
                "/api/production/pools",
                Map.of(
                        "components",
                        components,
                        "volumeMl",
                        volumeMl,
                        "pooledAt",
                        Instant.now().toString(),
                        "equipment",
                        Equipping.CONNECTOR,
                        "lots",
                        List.of(Equipping.POOLING_KIT)));
    }

    public Reply release(String component) throws IOException, InterruptedException {
        return post(ProductionCommand.release(component));
    }

    public Reply releaseAs(String role, String component) throws IOException, InterruptedException {
        return post(ProductionCommand.release(component).as(role));
    }

    /** To the Belfast trust's blood fridge at Site A. */
    public Reply despatch(String component) throws IOException, InterruptedException {
        return post(ProductionCommand.despatch(component));
    }

    private Reply post(ProductionCommand command) throws IOException, InterruptedException {
        return platform.post(command.role(), command.path(), command.body());
    }

    private static String donation(String donation, String act) {
        return "/api/production/donations/" + donation + "/" + act;
    }

    private static String component(String component, String act) {
        return "/api/production/components/" + component + "/" + act;
    }
}
