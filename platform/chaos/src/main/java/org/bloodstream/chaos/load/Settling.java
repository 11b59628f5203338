package org.bloodstream.chaos.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Pursues one intent until it is settled: the same request again, at another door each time. Sometimes it is sent several
 * times at once, or once more after the answer, because real senders do that.
 */
record Settling(Shift shift, Mischief mischief, RandomGenerator random, Executor threads, Unsettled unsettled) {
    private static final int MOST_COPIES = 5;
    private static final long PAUSE_MILLIS = 150;
    private static final int LONGEST_PAUSES = 8;

    /** One try at one door. */
    interface Trying {
        Answer at(Door door);
    }

    /**
     * The first answer that settles it.
     *
     * @throws ShiftOverException when patience ends before anything is settled; it is kept then, to be settled in the drain
     */
    Answer settle(List<Door> doors, Trying trying) throws InterruptedException {
        if (Mischief.happens(mischief.copies(), random)) copies(doors, trying);
        var start = random.nextInt(doors.size());
        for (var number = 0; ; number++) {
            var answer = trying.at(doors.get((start + number) % doors.size()));
            if (answer.verdict().isFinal()) {
                if (Mischief.happens(mischief.repeats(), random))
                    trying.at(doors.get((start + number + 1) % doors.size()));
                return answer;
            }
            if (shift.isOutOfPatience()) {
                unsettled.keep(doors, trying);
                throw new ShiftOverException();
            }
            Thread.sleep(PAUSE_MILLIS * Math.min(number + 1, LONGEST_PAUSES));
        }
    }

    private void copies(List<Door> doors, Trying trying) {
        var copies = random.nextInt(1, MOST_COPIES);
        CompletableFuture.allOf(IntStream.range(0, copies)
                        .mapToObj(copy ->
                                CompletableFuture.runAsync(() -> trying.at(doors.get(copy % doors.size())), threads))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
