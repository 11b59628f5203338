package org.bloodstream.region.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;

/**
 * Plays the good day against the running platform at {@code PORT} and says whether it happened: exit code 0, or 1 naming
 * the step that did not. The argument {@code carry-on} goes on after such a step.
 */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) {
        var carryOn = List.of(arguments).contains("carry-on");
        System.exit(play(Places.of(System.getenv()), System.out, carryOn) ? 0 : 1);
    }

    /** @return whether every step happened */
    public static boolean play(Places places, PrintStream out, boolean carryOn) {
        var begun = Instant.now();
        var story = GoodDay.story();
        var stage = new Stage(places, Run.at(begun));
        out.printf("The good day (ST-01) against %s, run %d%n%n", places.gateway(), stage.run.number());
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
