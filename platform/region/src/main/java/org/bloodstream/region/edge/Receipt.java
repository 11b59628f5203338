package org.bloodstream.region.edge;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.region.hl7.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge answered to one message.
 *
 * @param commit CA, CE or CR; absent in original mode
 * @param application AA, AE or AR; absent when not asked for or when the commit failed
 */
public record Receipt(
        @Nullable Acknowledgement commit, @Nullable Acknowledgement application) {

    /** The last word: the application's, else the commit's. */
    public Acknowledgement last() {
        return Objects.requireNonNull(application != null ? application : commit, "no answer was asked for");
    }

    /** Whether every answer is about that message. */
    public boolean isAbout(String controlId) {
        return answers().allMatch(answer -> answer.about().equals(controlId));
    }

    @Override
    public String toString() {
        return answers().map(Acknowledgement::code).collect(Collectors.joining(", then "));
    }

    private Stream<Acknowledgement> answers() {
        return Stream.of(commit, application).filter(Objects::nonNull);
    }
}
