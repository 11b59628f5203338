package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;

/** A donor gives; the donation gets its number. */
final class Giving {
    private Giving() {}

    static List<Step> steps() {
        return List.of(
                new Step("A donor is registered", Role.DONOR_CARER, HTTP, stage -> register(stage, stage.first)),
                new Step("Nothing is taken before the health check", Role.DONOR_CARER, HTTP, Giving::collectTooEarly),
                new Step("The health check finds her eligible", Role.DONOR_CARER, HTTP, Giving::assess),
                new Step("A mistyped donation number is refused", Role.DONOR_CARER, HTTP, Giving::mistype),
                new Step("She gives; her donation is numbered", Role.DONOR_CARER, HTTP, Giving::collect),
                new Step("Her record shows the donation", Role.DONOR_CARER, HTTP, Giving::read));
    }

    static String register(Stage stage, Unit unit) throws Exception {
        var registered = stage.centre.register(unit.donor()).done();
        return "donor " + unit.know(Fact.DONOR, registered.text("donor"));
    }

    /** After the health check. */
    static String collect(Stage stage, Unit unit) throws Exception {
        stage.centre.assess(unit.the(Fact.DONOR)).done();
        return give(stage, unit);
    }

    private static String assess(Stage stage) throws Exception {
        var outcome = stage.centre.assess(stage.first.the(Fact.DONOR)).done().text("outcome");
        if (!outcome.equals("ELIGIBLE")) throw new DidNotHappenException("she is " + outcome);
        return outcome;
    }

    private static String collectTooEarly(Stage stage) throws Exception {
        return Expect.refused(stage.centre.collect(stage.first.the(Fact.DONOR)), "not-assessed-today");
    }

    private static String give(Stage stage, Unit unit) throws Exception {
        var collected = stage.centre.collect(unit.the(Fact.DONOR)).done();
        unit.know(Fact.DONATION, collected.text("donation"));
        return collected.text("printed");
    }

    private static String collect(Stage stage) throws Exception {
        var printed = give(stage, stage.first);
        var number = new DonationNumber(stage.first.the(Fact.DONATION));
        if (!number.printed().equals(printed)) throw new DidNotHappenException(printed + " is not its printed form");
        return printed;
    }

    private static String mistype(Stage stage) throws Exception {
        var reply = stage.centre.collectAs(stage.first.the(Fact.DONOR), "A9990 26 000123 9");
        return Expect.refused(reply, "donation-number-check-failed");
    }

    private static String read(Stage stage) throws Exception {
        var donor = stage.http.get(Role.DONOR_CARER, "/api/donors/" + stage.first.the(Fact.DONOR));
        var given = donor.done().text("donations/0/donation");
        if (!given.equals(stage.first.the(Fact.DONATION))) throw new DidNotHappenException("it does not");
        return "one donation, " + given;
    }
}
