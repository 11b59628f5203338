package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;
import org.bloodstream.region.production.ProductionCommand.Pack;

/** Red cells that are too few go nowhere until two people have signed; and a centrifuge that was wrong holds what it made. */
final class Processing {
    private static final Pack TOO_LIGHT = new Pack("DRC01000", 190);
    private static final Pack PLASMA = new Pack("DFF01000", 271);

    private Processing() {}

    static List<Step> steps() {
        return List.of(
                new Step(
                        "Without a registered centrifuge nothing is separated",
                        Role.PROCESSING_SCIENTIST,
                        HTTP,
                        Processing::withoutACentrifuge),
                new Step("Of a seventh donation the red cells are too light", "everybody", HTTP, Processing::process),
                new Step("They are not labelled", Role.PROCESSING_SCIENTIST, HTTP, Processing::refuse),
                new Step("They wait on the list of dispositions", Role.PROCESSING_SCIENTIST, HTTP, Processing::listed),
                new Step("A concession is proposed, and signed", Role.QUALITY_OFFICER, HTTP, Processing::propose),
                new Step("It is granted by another person, signed", Role.DONOR_CLINICIAN, HTTP, Processing::grant),
                new Step("They are labelled and released", "everybody", HTTP, Processing::release),
                new Step("The centrifuge is found wrong", Role.QUALITY_OFFICER, HTTP, Processing::foundWrong),
                new Step("What it made is held", Role.DISTRIBUTION_OFFICER, HTTP, Processing::held),
                new Step("Who has placed the hold does not lift it", Role.QUALITY_OFFICER, HTTP, Processing::ownHold),
                new Step("Another officer lifts it, signed", Role.SECOND_QUALITY_OFFICER, HTTP, Processing::lift));
    }

    private static String withoutACentrifuge(Stage stage) throws Exception {
        Giving.register(stage, stage.seventh);
        Giving.collect(stage, stage.seventh);
        Making.receive(stage, stage.seventh);
        var donation = stage.seventh.the(Fact.DONATION);
        return Expect.refused(
                stage.centre.process(donation, List.of(TOO_LIGHT), centrifuge(stage)),
                "equipment-unknown",
                "equipment-required");
    }

    private static String process(Stage stage) throws Exception {
        stage.equipping.register(centrifuge(stage), "CENTRIFUGE").done();
        var made = stage.centre
                .process(stage.seventh.the(Fact.DONATION), List.of(TOO_LIGHT, PLASMA), centrifuge(stage))
                .done();
        if (!made.text("components/0/outside/0/measurement").equals("VOLUME"))
            throw new DidNotHappenException("nobody has noticed that 190 mL are too few");
        Making.test(stage, stage.seventh);
        Making.group(stage, stage.seventh);
        stage.seventh.know(Fact.EXPIRY, made.text("components/0/expiresAt"));
        return stage.seventh.know(Fact.RED_CELLS, made.text("components/0/component")) + ", 190 mL, with "
                + centrifuge(stage);
    }

    private static String refuse(Stage stage) throws Exception {
        return Expect.refused(stage.centre.label(redCells(stage)), "disposition-outstanding");
    }

    private static String listed(Stage stage) throws Exception {
        if (!isListed(stage)) throw new DidNotHappenException("they are not on the list");
        return redCells(stage);
    }

    private static boolean isListed(Stage stage) throws Exception {
        return stage.centre
                .dispositions()
                .done()
                .body()
                .path("items")
                .valueStream()
                .anyMatch(each -> each.path("component").asString("").equals(redCells(stage)));
    }

    private static String propose(Stage stage) throws Exception {
        var proposed = stage.signed
                .propose(redCells(stage), "SHORTAGE", "Enough for a small adult, and stock is short")
                .done();
        Expect.refused(stage.centre.label(redCells(stage)), "disposition-outstanding");
        return stage.seventh.know(Fact.CONCESSION, proposed.text("concession"));
    }

    private static String grant(Stage stage) throws Exception {
        var granted = stage.signed
                .grant(stage.seventh.the(Fact.CONCESSION), "Spoken with the consultant of the patient")
                .done();
        if (isListed(stage)) throw new DidNotHappenException("they are still on the list");
        return granted.text("unitIs");
    }

    private static String release(Stage stage) throws Exception {
        var label = stage.centre.label(redCells(stage)).done().text("label");
        stage.centre.release(redCells(stage)).done();
        return label;
    }

    private static String foundWrong(Stage stage) throws Exception {
        int held = stage.equipping
                .foundWrong(centrifuge(stage))
                .done()
                .body()
                .path("held")
                .asInt();
        if (held != 1) throw new DidNotHappenException(held + " donations are held instead of 1");
        return "1 donation is on hold for " + centrifuge(stage);
    }

    private static String held(Stage stage) throws Exception {
        return Expect.refused(stage.centre.despatch(redCells(stage)), "donation-on-hold");
    }

    private static String ownHold(Stage stage) throws Exception {
        return Expect.refused(lift(stage, Role.QUALITY_OFFICER), "lifted-by-who-placed-it");
    }

    private static String lift(Stage stage) throws Exception {
        return lift(stage, Role.SECOND_QUALITY_OFFICER).done().text("stillOpen") + " holds are still open";
    }

    private static Reply lift(Stage stage, String officer) throws Exception {
        var donation = stage.seventh.the(Fact.DONATION);
        var hold = stage.centre.donation(donation).done().text("holds/0/hold");
        return stage.signed.lift(officer, donation, hold, "Speed and time were right: the display was wrong");
    }

    private static String redCells(Stage stage) {
        return stage.seventh.the(Fact.RED_CELLS);
    }

    /** Of this run alone: nothing else is held for it. */
    private static String centrifuge(Stage stage) {
        return "CENTRIFUGE-" + stage.run.number();
    }
}
