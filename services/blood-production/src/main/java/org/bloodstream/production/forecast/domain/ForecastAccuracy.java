package org.bloodstream.production.forecast.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.bloodstream.production.forecast.domain.DemandModel.Fitting;

/**
 * How well the forecast would have done: for each of the latest days, what it would have said a week before, by what was known
 * then, against what happened. Beside it what the plainest guess, the same weekday of the week before, would have been.
 *
 * @param days that were compared
 * @param happened units of all of them
 * @param meanError units that a day's forecast was away, either way
 * @param meanErrorOfGuess the same of the plainest guess
 * @param bias units that a day's forecast was above what happened; negative when below
 */
public record ForecastAccuracy(int days, int happened, double meanError, double meanErrorOfGuess, double bias) {
    private static final int COMPARED = 28;
    private static final int AHEAD = 7;

    /** Of all that happened, how much was forecast wrong: 0.2 is one unit of five. Empty when nothing happened. */
    public Optional<Double> relativeError() {
        return happened == 0 ? Optional.empty() : Optional.of(meanError * days / happened);
    }

    /** Empty when fewer than five weeks are known. */
    public static Optional<ForecastAccuracy> of(Fitting fitting, DailyDemand demand) {
        int known = demand.days();
        if (known < COMPARED + AHEAD) return Optional.empty();
        double[] errors = IntStream.range(known - COMPARED, known)
                .mapToDouble(index -> fitting.to(demand.upTo(index - AHEAD + 1)).expected(demand.day(index))
                        - demand.units().get(index))
                .toArray();
        double[] ofGuess = IntStream.range(known - COMPARED, known)
                .mapToDouble(index ->
                        demand.units().get(index - AHEAD) - demand.units().get(index))
                .toArray();
        return Optional.of(new ForecastAccuracy(
                COMPARED,
                demand.units().subList(known - COMPARED, known).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                eitherWay(errors),
                eitherWay(ofGuess),
                StatUtils.mean(errors)));
    }

    private static double eitherWay(double[] errors) {
        return StatUtils.mean(Arrays.stream(errors).map(Math::abs).toArray());
    }
}
