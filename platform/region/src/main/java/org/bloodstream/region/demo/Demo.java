package org.bloodstream.region.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the good day against the running platform at {@code PORT} and says whether it happened: exit code 0, or 1 naming
 * the step that did not. The argument {@code carry-on} goes on after such a step; {@code up-to-the-bedside} ends when a
 * unit is issued, and prints what a nurse would scan as one line of JSON, for tests of the portal; {@code people=<file>}
 * writes there the names and numbers of everybody who appeared.
 */
public final class Demo {
    private static final String PEOPLE = "people=";

    private Demo() {}

    public static void main(String[] arguments) {
        var told = List.of(arguments);
        var begun = Instant.now();
        var places = Places.of(System.getenv());
        var stage = new Stage(places, Run.at(begun), imports());
        System.out.printf("The good day (ST-01) against %s, run %d%n%n", places.gateway(), stage.run.number());
        var bedside = told.contains("up-to-the-bedside");
        var story = bedside ? GoodDay.upToTheBedside() : GoodDay.story();
        var happened = play(stage, story, begun, System.out, told.contains("carry-on"));
        if (bedside && happened) System.out.println(scans(stage));
        told.stream()
                .filter(argument -> argument.startsWith(PEOPLE))
                .forEach(argument -> stage.people.writeTo(Path.of(argument.substring(PEOPLE.length()))));
        System.exit(happened ? 0 : 1);
    }

    /** {@code make run} says it; elsewhere the operator of the servers does. */
    private static Path imports() {
        return Path.of(System.getenv().getOrDefault("IMPORT_FOLDER", ".local/import"));
    }

    /** What a nurse scans, and the donation that it belongs to. */
    private static String scans(Stage stage) {
        var donation = new DonationNumber(stage.first.the(Fact.DONATION));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "donation", donation.value(),
                        "printed", donation.printed(),
                        "wristband", stage.wristband,
                        "label", stage.first.the(Fact.LABEL)));
    }

    private static boolean play(Stage stage, List<Step> story, Instant begun, PrintStream out, boolean carryOn) {
        awaitPlatform(stage.http);
        var telling = new Telling(out, carryOn);
        var failed = telling.play(story, stage);
        stage.timeline.tell(out);
        out.printf("%n%s%n", summary(story, telling, failed, Duration.between(begun, Instant.now())));
        return failed.isEmpty();
    }

    private static String summary(List<Step> story, Telling telling, List<String> failed, Duration time) {
        var steps = "%d of %d steps in %d s: ".formatted(telling.told(), story.size(), time.toSeconds());
        return failed.isEmpty()
                ? steps + "everything happened, vein to vein."
                : steps + "DID NOT HAPPEN: " + String.join("; ", failed);
    }

    /** The platform may still be starting; when it never comes, the first step says what is wrong. */
    private static void awaitPlatform(PlatformHttp platform) {
        try {
            Await.until("the gateway", platform::isReady, ready -> ready);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            // see above
        }
    }
}
