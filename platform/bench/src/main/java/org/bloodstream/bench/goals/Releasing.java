package org.bloodstream.bench.goals;

import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.region.production.ProductionCommand;

/** Quality releases labelled units, one by one: each is decided by all rules on the donation's whole history, and once. */
final class Releasing {
    private static final String NUMBERS = "A999226";
    private static final String TEMPLATE = "A999926000002";
    /** As many as cannot be used up, each with two units. */
    private static final int DONATIONS = 30_000;

    private static final int FEW_DONATIONS = 4_000;

    private Releasing() {}

    static Sides againstAppends(Bed bed, Pace pace) {
        int donations = pace.rough() ? FEW_DONATIONS : DONATIONS;
        try (var api = new Api(bed, Programs.STOCK)) {
            var stock = Stock.of(bed, api).equipped();
            var template = Template.labelled(
                    api, stock.database(), TEMPLATE, new BloodGroup(Abo.O, RhD.POSITIVE), ProductionCommand.K_NEGATIVE);
            new Copies(stock.database()).make(template, NUMBERS, 0, donations - 1, 0);
            stock.published().database().run("ANALYZE");
        }
        var url =
                bed.addresses().url(Programs.STOCK.name()) + "/api/production/components/" + NUMBERS + "%06d%s/release";
        return Appends.sides(
                bed,
                new HttpLoad(new Posts(
                        turn -> url.formatted(turn / 2, turn % 2 == 0 ? Template.RED_CELLS : Template.PLASMA),
                        bed.token("quality-officer"),
                        _ -> "{}",
                        (status, _) -> status == 200)),
                1,
                1,
                () -> "every decision was to release; its event is sealed and published, which pgbench's is not");
    }
}
