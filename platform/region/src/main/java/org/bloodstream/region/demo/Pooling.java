package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.production.ProductionCommand.Pack;

/** Buffy coats of four donations become one pack of platelets, as good as the worst of them. */
final class Pooling {
    private static final Pack BUFFY_COAT = new Pack("DBC01000", 55);
    private static final int POOL_ML = 310;
    /** The facility that pools, with whose number nothing is collected. */
    private static final String NUMBERED_BY = "A9995";

    private Pooling() {}

    static List<Step> steps() {
        return List.of(
                new Step("Four more donations give buffy coats", "everybody", HTTP, Pooling::give),
                new Step("Three of them are no pool", Role.PROCESSING_SCIENTIST, HTTP, Pooling::tooFew),
                new Step("All four become one pack of platelets", Role.PROCESSING_SCIENTIST, HTTP, Pooling::pool),
                new Step("No buffy coat is pooled twice", Role.PROCESSING_SCIENTIST, HTTP, Pooling::again),
                new Step("The pool is labelled", Role.PROCESSING_SCIENTIST, HTTP, Pooling::label),
                new Step("It is released, by the results of all four", Role.QUALITY_OFFICER, HTTP, Pooling::release),
                new Step("Printed, its label is scanned back", Role.PROCESSING_SCIENTIST, HTTP, Pooling::scanBack),
                new Step("The trace leads from each donation to it", Role.QUALITY_OFFICER, HTTP, Pooling::trace));
    }

    private static String give(Stage stage) throws Exception {
        for (var unit : stage.pooled) {
            Giving.register(stage, unit);
            Giving.collect(stage, unit);
            Making.receive(stage, unit);
            var made = stage.centre
                    .process(unit.the(Fact.DONATION), List.of(BUFFY_COAT))
                    .done();
            unit.know(Fact.BUFFY_COAT, made.text("components/0/component"));
            Making.test(stage, unit);
            Making.group(stage, unit);
        }
        return String.join(", ", buffyCoats(stage));
    }

    private static List<String> buffyCoats(Stage stage) {
        return stage.pooled.stream().map(unit -> unit.the(Fact.BUFFY_COAT)).toList();
    }

    private static String tooFew(Stage stage) throws Exception {
        return Expect.refused(stage.centre.pool(buffyCoats(stage).subList(0, 3), POOL_ML), "pool-size-wrong");
    }

    private static String pool(Stage stage) throws Exception {
        stage.pool = stage.centre.pool(buffyCoats(stage), POOL_ML).done().text("component");
        if (!stage.pool.startsWith(NUMBERED_BY))
            throw new DidNotHappenException(stage.pool + " is a donation's number");
        return stage.pool + ", " + POOL_ML + " mL";
    }

    private static String again(Stage stage) throws Exception {
        return Expect.refused(stage.centre.pool(buffyCoats(stage), POOL_ML), "component-modified");
    }

    private static String label(Stage stage) throws Exception {
        return stage.centre.label(stage.pool).done().text("label");
    }

    private static String release(Stage stage) throws Exception {
        stage.centre.release(stage.pool).done();
        return stage.pool;
    }

    private static String scanBack(Stage stage) throws Exception {
        return stage.centre.printAndScanBack(stage.pool).done().text("verifiedAt");
    }

    private static String trace(Stage stage) throws Exception {
        for (var unit : stage.pooled) {
            var donation = unit.the(Fact.DONATION);
            Await.until(
                    "the pool in the trace of " + donation,
                    () -> stage.ward.trace(Role.QUALITY_OFFICER, donation),
                    trace -> trace.isSuccess() && trace.body().toString().contains(stage.pool));
        }
        return "4 of 4";
    }
}
