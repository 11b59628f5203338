package org.bloodstream.bench.goals;

import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Posts;
import org.bloodstream.bench.measure.Pace;

/** Donations are separated into red cells and plasma: two units with each command. */
final class Making {
    private static final int UNITS = 2;
    /** Of each unit, and of what it was made with. */
    private static final int EVENTS = 3;

    private static final String NUMBERS = "A999126";
    private static final String TEMPLATE = "A999926000001";
    /** As many as cannot be used up: nothing is made of one twice. */
    private static final int DONATIONS = 150_000;

    private static final int FEW_DONATIONS = 12_000;

    private Making() {}

    static Sides againstAppends(Bed bed, Pace pace) {
        int donations = pace.rough() ? FEW_DONATIONS : DONATIONS;
        try (var api = new Api(bed, Programs.STOCK)) {
            var stock = Stock.of(bed, api).equipped();
            var template = Template.received(api, stock.database(), TEMPLATE);
            new Copies(stock.database()).make(template, NUMBERS, 0, donations - 1, 0);
            stock.published().database().run("ANALYZE");
        }
        var packs = Api.json(Template.separating(TEMPLATE));
        var url =
                bed.addresses().url(Programs.STOCK.name()) + "/api/production/donations/" + NUMBERS + "%06d/components";
        return Appends.sides(
                bed,
                new HttpLoad(new Posts(
                        url::formatted, bed.token("processing-scientist"), _ -> packs, (status, _) -> status == 201)),
                UNITS,
                EVENTS,
                () -> "two units with each command; their events are sealed and published, which pgbench's are not");
    }
}
