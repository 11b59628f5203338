package org.bloodstream.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one measure.
 *
 * @param measure as {@code P1}
 * @param title what was held against what
 * @param kept pairs of rounds
 * @param thrownAway pairs in which others used the machine
 * @param others the largest share of others in a pair that was kept, from 0 to 1
 * @param notes what else a reader has to know
 * @param reason why there are no figures; absent when there are
 */
public record Finding(
        String measure,
        String title,
        List<Figure> figures,
        List<SideFigures> sides,
        int kept,
        int thrownAway,
        double others,
        List<String> notes,
        @Nullable String reason) {

    /** With the sides' own figures beside those given. */
    public static Finding of(
            String measure, String title, List<Figure> figures, Side ours, Side peer, Rounds rounds, String... notes) {
        return new Finding(
                measure,
                title,
                figures,
                List.of(SideFigures.of(ours.name(), rounds.ours()), SideFigures.of(peer.name(), rounds.peers())),
                rounds.kept().size(),
                rounds.thrownAway(),
                rounds.mostOfOthers(),
                List.of(notes),
                null);
    }

    /** Figures that do not come from rounds. */
    public static Finding of(String measure, String title, List<Figure> figures, String... notes) {
        return new Finding(measure, title, figures, List.of(), 0, 0, 0, List.of(notes), null);
    }

    public static Finding missing(String measure, String title, String reason) {
        return new Finding(measure, title, List.of(), List.of(), 0, 0, 0, List.of(), reason);
    }
}
