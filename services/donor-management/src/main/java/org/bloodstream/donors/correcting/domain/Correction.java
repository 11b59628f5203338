package org.bloodstream.donors.correcting.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants corrected.
 *
 * @param changes at most one of a field
 * @param words with {@link CorrectionGround#OTHER} always; else absent when nothing more was said
 * @param seen how many corrections the record had when it was read
 */
public record Correction(
        UUID donor,
        List<Change> changes,
        CorrectionGround ground,
        @Nullable String words,
        int seen) {
    public Correction {
        changes = List.copyOf(changes);
        if (ground == CorrectionGround.OTHER && words == null)
            throw new IllegalArgumentException("another ground is said in words");
        if (changes.stream().map(Change::field).distinct().count() < changes.size())
            throw new IllegalArgumentException("a field becomes one thing");
    }

    Identity on(Identity was) {
        var corrected = was;
        for (var change : changes) corrected = change.on(corrected);
        return corrected;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Correction[" + donor + "]";
    }
}
