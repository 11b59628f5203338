package org.bloodstream.region.simulation;

import java.util.List;
import java.util.Optional;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.BloodCentre;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.people.Person;
import org.bloodstream.region.production.ProductionCommand;
import org.bloodstream.region.production.ProductionCommand.Pack;
import tools.jackson.databind.JsonNode;

/** Takes a donation from the vein to the hospital's fridge. */
record Centre(BloodCentre centre) {
    private static final List<Pack> PACKS = List.of(new Pack("DRC01000", 284), new Pack("DFF01000", 271));

    /** @return the red cells, unless the donation stays in quarantine */
    Optional<Bag> give(long number, Person donor, Turn turn) throws Exception {
        var id = centre.register(donor).done().text("donor");
        centre.assess(id).done();
        var donation = centre.collect(id).done().text("donation");
        Await.until("the collection", () -> centre.receive(donation), reply -> reply.status() != 404)
                .done();
        var packs =
                centre.process(donation, PACKS).done().body().path("components").values();
        if (turn == Turn.RELEASED_TOO_EARLY)
            mustBeRefused(component(packs.iterator().next()));
        test(donation, donor, turn);
        if (turn != Turn.REACTIVE) return Optional.of(supply(number, donation, donor, packs));
        for (var pack : packs) quarantine(component(pack));
        return Optional.empty();
    }

    private void test(String donation, Person donor, Turn turn) throws Exception {
        for (var test : ProductionCommand.TESTS) {
            var reactive = turn == Turn.REACTIVE && test.equals("HBSAG");
            centre.test(donation, test, reactive ? "REACTIVE" : "NEGATIVE").done();
        }
        centre.group(donation, donor.group(), "FIRST").done();
        centre.group(donation, donor.group(), "SECOND").done();
    }

    private void quarantine(String component) throws Exception {
        if (centre.label(component).isSuccess()) throw new DidNotHappenException("labelled although on hold");
        mustBeRefused(component);
    }

    private void mustBeRefused(String component) throws Exception {
        if (centre.release(component).isSuccess()) throw new DidNotHappenException("released against the rules");
    }

    /** Plasma stays on the centre's shelf, red cells go to the hospital. */
    private Bag supply(long number, String donation, Person donor, Iterable<JsonNode> packs) throws Exception {
        Bag redCells = null;
        for (var pack : packs) {
            var label = centre.label(component(pack)).done().text("label");
            centre.release(component(pack)).done();
            if (!pack.path("kind").asString("").equals("RED_CELLS")) continue;
            centre.scanBack(component(pack), label).done();
            centre.despatch(component(pack)).done();
            var expiresAt = pack.path("expiresAt").asString("");
            redCells = new Bag(number, donation, component(pack), donor.group(), label, expiresAt);
        }
        if (redCells == null) throw new DidNotHappenException("no red cells were made");
        return redCells;
    }

    private static String component(JsonNode pack) {
        return pack.path("component").asString("");
    }
}
