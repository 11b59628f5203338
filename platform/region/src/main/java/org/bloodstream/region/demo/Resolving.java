package org.bloodstream.region.demo;

import static org.bloodstream.blood.group.Reaction.NEGATIVE;
import static org.bloodstream.blood.group.Reaction.POSITIVE;
import static org.bloodstream.blood.group.Reaction.WEAK;
import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.blood.group.AboReactions;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDReactions;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;

/** Reactions that make no group: found, held, determined again, and resolved by somebody else with a reason. */
final class Resolving {
    private static final AboReactions O = new AboReactions(NEGATIVE, NEGATIVE, POSITIVE, POSITIVE, NEGATIVE);
    private static final GroupReactions APART = new GroupReactions(O, new RhDReactions(WEAK, NEGATIVE, NEGATIVE));
    private static final GroupReactions WEAK_D = new GroupReactions(O, new RhDReactions(WEAK, WEAK, NEGATIVE));

    private Resolving() {}

    static List<Step> steps() {
        return List.of(
                new Step("Of a fifth donation two anti-D reagents disagree", "everybody", HTTP, Resolving::find),
                new Step("Nothing of it is labelled", Role.PROCESSING_SCIENTIST, HTTP, Resolving::refuse),
                new Step("It is on the list of discrepancies", Role.TESTING_SCIENTIST, HTTP, Resolving::listed),
                new Step("Determined twice again, it is a weak D", Role.TESTING_SCIENTIST, HTTP, Resolving::again),
                new Step("It is resolved, with a reason and signed", Role.QUALITY_OFFICER, HTTP, Resolving::resolve),
                new Step("It is labelled RhD positive", Role.PROCESSING_SCIENTIST, HTTP, Resolving::label));
    }

    private static String find(Stage stage) throws Exception {
        Giving.register(stage, stage.fifth);
        Giving.collect(stage, stage.fifth);
        Making.receive(stage, stage.fifth);
        Making.process(stage, stage.fifth);
        Making.test(stage, stage.fifth);
        var found = stage.centre
                .seen(stage.fifth.the(Fact.DONATION), APART, "FIRST")
                .done();
        if (!found.objections().contains("group-anti-d-reagents-differ"))
            throw new DidNotHappenException("answered " + found.objections());
        return String.join(", ", found.objections());
    }

    private static String refuse(Stage stage) throws Exception {
        return Expect.refused(
                stage.centre.label(stage.fifth.the(Fact.RED_CELLS)), "group-discrepant", "donation-on-hold");
    }

    private static String listed(Stage stage) throws Exception {
        if (!isListed(stage)) throw new DidNotHappenException("it is not on the list");
        return stage.fifth.the(Fact.DONATION);
    }

    private static boolean isListed(Stage stage) throws Exception {
        return stage.centre
                .discrepancies()
                .done()
                .body()
                .path("items")
                .valueStream()
                .anyMatch(each -> each.path("donation").asString("").equals(stage.fifth.the(Fact.DONATION)));
    }

    private static String again(Stage stage) throws Exception {
        stage.centre.seen(stage.fifth.the(Fact.DONATION), WEAK_D, "FIRST").done();
        stage.centre.seen(stage.fifth.the(Fact.DONATION), WEAK_D, "SECOND").done();
        return Expect.refused(stage.centre.label(stage.fifth.the(Fact.RED_CELLS)), "group-discrepant");
    }

    private static String resolve(Stage stage) throws Exception {
        stage.signed
                .resolve(
                        stage.fifth.the(Fact.DONATION),
                        stage.fifth.donor().group(),
                        "WEAK_OR_VARIANT_ANTIGEN",
                        "Weak with both reagents in two further runs")
                .done();
        if (isListed(stage)) throw new DidNotHappenException("it is still on the list");
        return stage.fifth.the(Fact.DONATION) + " is " + stage.fifth.donor().group();
    }

    private static String label(Stage stage) throws Exception {
        Reply labelled = stage.centre.label(stage.fifth.the(Fact.RED_CELLS)).done();
        if (!labelled.text("group/rhD").equals("POSITIVE")) throw new DidNotHappenException("a weak D is positive");
        return labelled.text("label");
    }
}
