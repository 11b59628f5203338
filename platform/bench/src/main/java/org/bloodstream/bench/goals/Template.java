package org.bloodstream.bench.goals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.region.production.ProductionCommand;
import org.bloodstream.region.production.ProductionCommand.Pack;
import org.bloodstream.region.production.ProductionCommand.TypedCells;

/**
 * A donation and its packs as the service itself has recorded them, from receipt to how far they came. Others are made after it.
 *
 * @param packs its components; none where it was only received
 * @param labels what the label of each says
 */
record Template(String donation, List<String> packs, List<String> labels, Instant collectedAt) {
    static final String RED_CELLS = "-DRC01000";
    static final String PLASMA = "-DFF01000";
    private static final String CENTRIFUGE = "CENTRIFUGE-1";
    private static final List<Pack> PACKS = List.of(new Pack("DRC01000", 284), new Pack("DFF01000", 260));
    private static final String KNOWN = """
            INSERT INTO donation (donation, volume_ml, collected_at) VALUES ('%s', 475, '%s')""";

    /** What separates it, once for each database. */
    static void equip(Api api) {
        api.post(ProductionCommand.register(CENTRIFUGE, "CENTRIFUGE"));
    }

    /** Red cells and plasma, as whoever separates the donation says it. */
    static ProductionCommand separating(String donation) {
        return ProductionCommand.process(donation, PACKS, CENTRIFUGE);
    }

    /** Known, as donor-management's word of it would have made it, and received in time to be separated. */
    static Template received(Api api, Database database, String donation) {
        var collected = Instant.now().minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
        database.run(KNOWN.formatted(donation, collected));
        api.post(ProductionCommand.receive(donation));
        return new Template(donation, List.of(), List.of(), collected);
    }

    /** With red cells and plasma that only wait for their release. */
    static Template labelled(Api api, Database database, String donation, BloodGroup group, List<TypedCells> antigens) {
        var received = received(api, database, donation);
        api.post(separating(donation));
        for (var determination : List.of("FIRST", "SECOND"))
            api.post(ProductionCommand.group(donation, group, antigens, determination));
        for (var test : ProductionCommand.TESTS) api.post(ProductionCommand.test(donation, test, "NEGATIVE"));
        var packs =
                Stream.of(RED_CELLS, PLASMA).map(product -> donation + product).toList();
        var labels = packs.stream()
                .map(pack -> Api.read(api.post(ProductionCommand.label(pack)))
                        .path("label")
                        .asString())
                .toList();
        return new Template(donation, packs, labels, received.collectedAt);
    }

    /** As {@link #labelled}, released and scanned back: on the shelf, and what may leave. */
    static Template released(
            Api api,
            Database database,
            String donation,
            BloodGroup group,
            List<TypedCells> antigens,
            boolean cmvNegative) {
        var labelled = labelled(api, database, donation, group, antigens);
        if (cmvNegative) api.post("testing-scientist", "donations/" + donation + "/markers", """
                    {"marker":"CMV","result":"NEGATIVE","run":"RUN-2","analyser":"ALINITY-1"}""");
        for (int i = 0; i < labelled.packs.size(); i++) {
            api.post(ProductionCommand.release(labelled.packs.get(i)));
            api.post(ProductionCommand.scanBack(labelled.packs.get(i), labelled.labels.get(i)));
        }
        return labelled;
    }
}
