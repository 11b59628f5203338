package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.time.Instant;
import java.util.List;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;

/** A released unit is irradiated: it has to be labelled and released anew. */
final class Modifying {
    private Modifying() {}

    static List<Step> steps() {
        return List.of(
                new Step("A fourth donation becomes released red cells", "everybody", HTTP, Modifying::release),
                new Step(
                        "They are irradiated: a new code, a shorter life",
                        Role.PROCESSING_SCIENTIST,
                        HTTP,
                        Modifying::irradiate),
                new Step("The old label is worth nothing now", Role.DISTRIBUTION_OFFICER, HTTP, Modifying::oldLabel),
                new Step("Nothing leaves without its new label", Role.QUALITY_OFFICER, HTTP, Modifying::tooEarly),
                new Step("They are labelled anew and released", "everybody", HTTP, Modifying::releaseAnew),
                new Step(
                        "The old label, still on the pack, is found wrong",
                        Role.PROCESSING_SCIENTIST,
                        HTTP,
                        Modifying::stillOn),
                new Step(
                        "Printed once more and scanned back, it is right",
                        Role.PROCESSING_SCIENTIST,
                        HTTP,
                        Modifying::reprint));
    }

    private static String release(Stage stage) throws Exception {
        Giving.register(stage, stage.fourth);
        Giving.collect(stage, stage.fourth);
        Making.all(stage, stage.fourth);
        return stage.fourth.the(Fact.RED_CELLS) + " until " + stage.fourth.the(Fact.EXPIRY);
    }

    /** At the time that the choices are of, so that what they said is what it becomes. */
    private static String irradiate(Stage stage) throws Exception {
        var before = stage.fourth.the(Fact.RED_CELLS);
        var choices = stage.centre.modifications(before).done();
        var pack = stage.centre
                .irradiate(before, choices.text("at"))
                .done()
                .body()
                .path("packs")
                .path(0);
        var component =
                stage.fourth.know(Fact.IRRADIATED, pack.path("component").asString(""));
        var expiry = pack.path("expiresAt").asString("");
        if (!Instant.parse(expiry).isBefore(Instant.parse(stage.fourth.the(Fact.EXPIRY))))
            throw new DidNotHappenException("irradiated red cells do not keep as long");
        return component + " until " + expiry;
    }

    private static String oldLabel(Stage stage) throws Exception {
        return Expect.refused(stage.centre.despatch(stage.fourth.the(Fact.RED_CELLS)), "component-modified");
    }

    private static String tooEarly(Stage stage) throws Exception {
        return Expect.refused(stage.centre.release(stage.fourth.the(Fact.IRRADIATED)), "component-not-labelled");
    }

    private static String releaseAnew(Stage stage) throws Exception {
        var component = stage.fourth.the(Fact.IRRADIATED);
        var label = stage.centre.label(component).done().text("label");
        stage.centre.release(component).done();
        return label;
    }

    private static String stillOn(Stage stage) throws Exception {
        var old = stage.fourth.the(Fact.LABEL);
        return Expect.refused(stage.centre.scanBack(stage.fourth.the(Fact.IRRADIATED), old), "scanned-product-differs");
    }

    private static String reprint(Stage stage) throws Exception {
        var component = stage.fourth.the(Fact.IRRADIATED);
        stage.centre.reprint(component, "FOUND_WRONG").done();
        return stage.centre.printAndScanBack(component).done().text("verifiedAt");
    }
}
