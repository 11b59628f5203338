package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;
import static org.bloodstream.region.demo.Step.Edge.MLLP;

import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.production.ProductionCommand;
import org.bloodstream.region.production.ProductionCommand.Pack;

/** From the received pack to the released component with its label. */
final class Making {
    private static final Pack RED_CELLS = new Pack("DRC01000", 284);
    private static final Pack PLASMA = new Pack("DFF01000", 271);
    private static final String PDF = "application/pdf";
    private static final String ZPL = "application/zpl";

    private Making() {}

    static List<Step> steps() {
        return List.of(
                new Step("Equipment and kits are in order", "everybody", HTTP, Making::equip),
                step("The pack is received", Role.PROCESSING_SCIENTIST, Making::receive),
                new Step("An unknown product is refused", Role.PROCESSING_SCIENTIST, HTTP, Making::unknownProduct),
                step("Red cells and plasma are made", Role.PROCESSING_SCIENTIST, Making::process),
                new Step("Release is refused, every reason named", Role.QUALITY_OFFICER, HTTP, Making::refuse),
                new Step("A nurse may not release", Role.WARD_NURSE, HTTP, Making::forbid),
                new Step("A tube with a mistyped number is refused", "testing laboratory", MLLP, Plates::refuse),
                new Step("Her journey asks one test more", Role.TESTING_SCIENTIST, HTTP, Plates::ask),
                new Step("17 Ten runs are reported, all negative", "testing laboratory", MLLP, Plates::report),
                new Step("18 Two runs determine the group", "testing laboratory", MLLP, Plates::group),
                new Step("19 The test for her journey is negative", "testing laboratory", MLLP, Plates::travelled),
                new Step("Nothing of it waits for a scientist", Role.TESTING_SCIENTIST, HTTP, Plates::nothingWaits),
                step("The final label is made", Role.PROCESSING_SCIENTIST, Making::label),
                new Step(
                        "It is not printed before the release", Role.PROCESSING_SCIENTIST, HTTP, Making::refuseToPrint),
                step("The red cells are released", Role.QUALITY_OFFICER, Making::release),
                step("The label is printed, as PDF and for a label printer", Role.PROCESSING_SCIENTIST, Making::print),
                new Step(
                        "Nothing leaves before its label was scanned back",
                        Role.DISTRIBUTION_OFFICER,
                        HTTP,
                        Making::refuseToSend),
                step("It is scanned back off the pack, and right", Role.PROCESSING_SCIENTIST, Making::scanBack));
    }

    private static String equip(Stage stage) throws Exception {
        stage.equipping.everything();
        return "registered, calibrated and accepted";
    }

    /** The same for another donation, in one go. */
    static void all(Stage stage, Unit unit) throws Exception {
        receive(stage, unit);
        process(stage, unit);
        test(stage, unit);
        group(stage, unit);
        label(stage, unit);
        release(stage, unit);
        scanBack(stage, unit);
    }

    /** An act on one donation. */
    private interface OnUnit {
        String on(Stage stage, Unit unit) throws Exception;
    }

    private static Step step(String what, String who, OnUnit act) {
        return new Step(what, who, HTTP, stage -> act.on(stage, stage.first));
    }

    /** Production hears of a collection by event; until then it does not know the donation. */
    static String receive(Stage stage, Unit unit) throws Exception {
        var donation = unit.the(Fact.DONATION);
        var reply = Await.until(
                "the collection", () -> stage.centre.receive(donation), received -> received.status() != 404);
        reply.done();
        return donation + " at NIBTS-BELFAST";
    }

    private static String unknownProduct(Stage stage) throws Exception {
        var packs = List.of(new Pack("DZZ99000", 280));
        return Expect.refused(stage.centre.process(stage.first.the(Fact.DONATION), packs), "product-unknown");
    }

    static String process(Stage stage, Unit unit) throws Exception {
        var made = stage.centre
                .process(unit.the(Fact.DONATION), List.of(RED_CELLS, PLASMA))
                .done();
        var redCells = made.body()
                .path("components")
                .valueStream()
                .filter(each -> each.path("product").asString("").equals(RED_CELLS.product()))
                .findFirst()
                .orElseThrow(() -> new DidNotHappenException("no red cells were made"));
        unit.know(Fact.EXPIRY, redCells.path("expiresAt").asString(""));
        return unit.know(Fact.RED_CELLS, redCells.path("component").asString("")) + " and plasma";
    }

    private static String refuse(Stage stage) throws Exception {
        return Expect.refused(
                stage.centre.release(stage.first.the(Fact.RED_CELLS)), "test-outstanding", "group-not-confirmed");
    }

    private static String forbid(Stage stage) throws Exception {
        return Expect.status(stage.centre.releaseAs(Role.WARD_NURSE, stage.first.the(Fact.RED_CELLS)), 403);
    }

    static String test(Stage stage, Unit unit) throws Exception {
        for (var test : ProductionCommand.TESTS) {
            stage.centre.test(unit.the(Fact.DONATION), test, "NEGATIVE").done();
        }
        return ProductionCommand.TESTS.size() + " results recorded";
    }

    static String group(Stage stage, Unit unit) throws Exception {
        var group = unit.donor().group();
        for (var determination : List.of("FIRST", "SECOND")) {
            stage.centre
                    .group(unit.the(Fact.DONATION), group, unit.k().name(), determination)
                    .done();
        }
        return group.inWords() + ", K " + unit.k().inWords();
    }

    private static String label(Stage stage, Unit unit) throws Exception {
        Reply printed = stage.centre.label(unit.the(Fact.RED_CELLS)).done();
        return unit.know(Fact.LABEL, printed.text("label"));
    }

    private static String refuseToPrint(Stage stage) throws Exception {
        var paper = stage.centre.print(stage.first.the(Fact.RED_CELLS), PDF);
        return Expect.refused(paper.reply(), "component-not-released");
    }

    /** The printer's format shows in plain text that the square symbol is the label that was made. */
    private static String print(Stage stage, Unit unit) throws Exception {
        stage.centre.print(unit.the(Fact.RED_CELLS), PDF).done(PDF, "%PDF-");
        var zpl = stage.centre.print(unit.the(Fact.RED_CELLS), ZPL).done(ZPL, "^XA");
        if (!zpl.body().contains("^FD" + unit.the(Fact.LABEL) + "^FS"))
            throw new DidNotHappenException("the printed label is not the one that was made");
        return "100 mm by 100 mm, " + unit.the(Fact.LABEL);
    }

    private static String refuseToSend(Stage stage) throws Exception {
        return Expect.refused(stage.centre.despatch(stage.first.the(Fact.RED_CELLS)), "label-not-verified");
    }

    static String scanBack(Stage stage, Unit unit) throws Exception {
        return stage.centre.printAndScanBack(unit.the(Fact.RED_CELLS)).done().text("verifiedAt");
    }

    private static String release(Stage stage, Unit unit) throws Exception {
        stage.centre.release(unit.the(Fact.RED_CELLS)).done();
        return unit.the(Fact.RED_CELLS);
    }
}
