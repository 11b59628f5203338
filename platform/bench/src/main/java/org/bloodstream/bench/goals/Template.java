package org.bloodstream.bench.goals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.group.BloodGroup;

/**
 * A donation and its packs as the service itself has recorded them, from receipt to how far they came. Others are made after it.
 *
 * @param packs its components; none where it was only received
 */
record Template(String donation, List<String> packs, Instant collectedAt) {
    static final String RED_CELLS = "-DRC01000";
    static final String PLASMA = "-DFF01000";
    private static final String CENTRIFUGE = "CENTRIFUGE-1";
    static final String PACKS = """
            {"components":[{"product":"DRC01000","volumeMl":284},{"product":"DFF01000","volumeMl":260}],
             "equipment":["%s"]}""".formatted(CENTRIFUGE);
    private static final List<String> TESTS = List.of(
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
    private static final String KNOWN = """
            INSERT INTO donation (donation, volume_ml, collected_at) VALUES ('%s', 475, '%s')""";

    /** What separates it, once for each database. */
    static void equip(Api api) {
        var today = Instant.now();
        api.post("quality-officer", "equipment", """
                {"equipment":"%s","kind":"CENTRIFUGE","site":"NIBTS-BELFAST","calibratedAt":"%s","dueOn":"%s"}""".formatted(
                        CENTRIFUGE,
                        today.minus(Duration.ofDays(100)),
                        today.plus(Duration.ofDays(100)).toString().substring(0, 10)));
    }

    /** Known, as donor-management's word of it would have made it, and received. */
    static Template received(Api api, Database database, String donation) {
        var collected = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        database.run(KNOWN.formatted(donation, collected));
        api.post("processing-scientist", "donations/" + donation + "/receipt", "{\"site\":\"NIBTS-BELFAST\"}");
        return new Template(donation, List.of(), collected);
    }

    /**
     * With red cells and plasma that only wait for their release.
     *
     * @param antigens typed, as {@code [{"antigen":"006001","typing":"NEGATIVE"}]}
     */
    static Template labelled(Api api, Database database, String donation, BloodGroup group, String antigens) {
        var received = received(api, database, donation);
        var at = "donations/" + donation;
        api.post("processing-scientist", at + "/components", PACKS);
        for (var determination : List.of("FIRST", "SECOND"))
            api.post("testing-scientist", at + "/groups", """
                    {"group":{"abo":"%s","rhD":"%s"},"antigens":%s,"determination":"%s","analyser":"NEO-1"}""".formatted(
                            group.abo(), group.rhD(), antigens, determination));
        for (var test : TESTS) api.post("testing-scientist", at + "/tests", """
                    {"test":"%s","result":"NEGATIVE","run":"RUN-1","analyser":"ALINITY-1"}""".formatted(test));
        var packs =
                Stream.of(RED_CELLS, PLASMA).map(product -> donation + product).toList();
        for (var pack : packs) api.post("processing-scientist", "components/" + pack + "/label", "{}");
        return new Template(donation, packs, received.collectedAt);
    }

    /** As {@link #labelled}, on the shelf. */
    static Template released(
            Api api, Database database, String donation, BloodGroup group, String antigens, boolean cmvNegative) {
        var labelled = labelled(api, database, donation, group, antigens);
        if (cmvNegative) api.post("testing-scientist", "donations/" + donation + "/markers", """
                    {"marker":"CMV","result":"NEGATIVE","run":"RUN-2","analyser":"ALINITY-1"}""");
        for (var pack : labelled.packs) api.post("quality-officer", "components/" + pack + "/release", "{}");
        return labelled;
    }
}
