package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.region.production.ProductionCommand.TypedCells;

/**
 * A region's shelf: red cells and plasma of donations of the last month, of every group about as often as here [D], typed and tested as
 * differently as units are. The service makes one of each sort through its API; the others are copies of it.
 */
record Stock(Bed bed, Api api, Database database) {
    private static final int UNITS = 50_000;
    private static final int FEW_UNITS = 4_000;
    private static final int DAYS = 30;
    private static final String NUMBERS = "A999326";
    private static final String ALL = "SELECT count(*) FROM component WHERE state = 'RELEASED'";
    private static final Duration RELAY = Duration.ofMinutes(30);
    private static final List<String> PHENOTYPES =
            List.of("006001-", "006001- 004002- 004003-", "006001- 004003+", "006001+");

    /** Of 1,000 donors. */
    private record Share(Abo abo, RhD rhD, int permille) {}

    private static final List<Share> SHARES = List.of(
            new Share(Abo.O, RhD.POSITIVE, 380),
            new Share(Abo.A, RhD.POSITIVE, 290),
            new Share(Abo.B, RhD.POSITIVE, 80),
            new Share(Abo.AB, RhD.POSITIVE, 20),
            new Share(Abo.O, RhD.NEGATIVE, 110),
            new Share(Abo.A, RhD.NEGATIVE, 80),
            new Share(Abo.B, RhD.NEGATIVE, 25),
            new Share(Abo.AB, RhD.NEGATIVE, 15));

    static Stock of(Bed bed, Api api) {
        return new Stock(bed, api, bed.database(Programs.STOCK.database()));
    }

    /** Once for a run; returns when all of it is published. */
    Stock filled(Pace pace) {
        if (available() == 0) fill(pace.rough() ? FEW_UNITS : UNITS);
        return published();
    }

    Stock published() {
        Condition.await("what is in stock is published", RELAY, () -> !database.relayBehind());
        return this;
    }

    long available() {
        return database.count(ALL);
    }

    /** What separates donations; registering it a second time is refused, and changes nothing. */
    Stock equipped() {
        if (database.count("SELECT count(*) FROM equipment") == 0) Template.equip(api);
        return this;
    }

    private void fill(int units) {
        equipped();
        var copies = new Copies(database);
        int next = 0;
        for (var template : templates()) {
            int donations = template.donations(units);
            for (int day = 0; day < DAYS; day++) {
                int many = donations / DAYS + (day < donations % DAYS ? 1 : 0);
                if (many > 0) copies.make(template.made(), NUMBERS, next, next + many - 1, day);
                next += many;
            }
        }
        database.run("ANALYZE");
    }

    private record Sort(Template made, int permille) {
        /** Two units are made of each; a quarter has each phenotype. */
        int donations(int units) {
            return units * permille / 1000 / 2 / PHENOTYPES.size();
        }
    }

    private List<Sort> templates() {
        var templates = new ArrayList<Sort>();
        for (var share : SHARES)
            for (int i = 0; i < PHENOTYPES.size(); i++) {
                var number = "A999926%06d".formatted(1_000 + templates.size());
                templates.add(new Sort(
                        Template.released(
                                api,
                                database,
                                number,
                                new BloodGroup(share.abo, share.rhD),
                                antigens(PHENOTYPES.get(i)),
                                i % 2 == 1),
                        share.permille));
            }
        return templates;
    }

    private static List<TypedCells> antigens(String phenotype) {
        return Stream.of(phenotype.split(" "))
                .map(each -> new TypedCells(each.substring(0, 6), each.endsWith("-") ? "NEGATIVE" : "POSITIVE"))
                .toList();
    }
}
