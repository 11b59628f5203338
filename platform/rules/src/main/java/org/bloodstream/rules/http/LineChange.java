package org.bloodstream.rules.http;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.rules.domain.Content;
import org.jspecify.annotations.Nullable;

/**
 * A line that two texts do not share.
 *
 * @param line where it stands, or would, in the new text; counted from 1
 * @param before absent when it is new
 * @param after absent when it is gone
 */
public record LineChange(
        int line, @Nullable String before, @Nullable String after) {

    static List<LineChange> between(Content before, Content after) {
        var patch = DiffUtils.diff(
                before.text().lines().toList(), after.text().lines().toList());
        return patch.getDeltas().stream().flatMap(LineChange::of).toList();
    }

    private static Stream<LineChange> of(AbstractDelta<String> delta) {
        var gone = delta.getSource().getLines();
        var come = delta.getTarget().getLines();
        return IntStream.range(0, Math.max(gone.size(), come.size()))
                .mapToObj(place ->
                        new LineChange(delta.getTarget().getPosition() + 1 + place, at(gone, place), at(come, place)));
    }

    private static @Nullable String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : null;
    }
}
