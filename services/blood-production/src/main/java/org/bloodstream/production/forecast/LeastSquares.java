package org.bloodstream.production.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.bloodstream.production.forecast.domain.DailyDemand;
import org.bloodstream.production.forecast.domain.DemandModel;

/**
 * What a day asks for, by its weekday and, once a year and a half is known, by its season: a level, a difference for each weekday
 * and one yearly wave, fitted by least squares. With less than four weeks the mean of them is all that is said [D].
 */
final class LeastSquares implements DemandModel {
    /** What is further back says little of now [D]. */
    private static final int MOST_DAYS = 730;

    private static final int WEEKDAYS_FROM = 28;
    /** A wave needs more than one of itself to be told from a trend [D]. */
    private static final int SEASON_FROM = 548;

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int OTHER_WEEKDAYS = 6;

    private final boolean season;
    private final double[] coefficients;
    private final double deviation;

    private LeastSquares(boolean season, double[] coefficients, double deviation) {
        this.season = season;
        this.coefficients = coefficients;
        this.deviation = deviation;
    }

    /** @param demand at least one day */
    static LeastSquares of(DailyDemand demand) {
        var known = demand.latest(MOST_DAYS);
        if (known.days() < WEEKDAYS_FROM) return mean(known);
        boolean season = known.days() >= SEASON_FROM;
        double[] y = known.units().stream().mapToDouble(Integer::doubleValue).toArray();
        double[][] x = IntStream.range(0, known.days())
                .mapToObj(index -> features(known.day(index), season))
                .toArray(double[][]::new);
        var regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(y, x);
            return new LeastSquares(
                    season, regression.estimateRegressionParameters(), regression.estimateRegressionStandardError());
        } catch (SingularMatrixException _) {
            return mean(known);
        }
    }

    @Override
    public double expected(LocalDate day) {
        double sum = coefficients[0];
        if (coefficients.length > 1) {
            double[] features = features(day, season);
            for (int i = 0; i < features.length; i++) sum += coefficients[i + 1] * features[i];
        }
        return Math.max(0, sum);
    }

    @Override
    public double deviation() {
        return deviation;
    }

    private static LeastSquares mean(DailyDemand known) {
        double[] units =
                known.units().stream().mapToDouble(Integer::doubleValue).toArray();
        return new LeastSquares(
                false, new double[] {StatUtils.mean(units)}, Math.sqrt(StatUtils.populationVariance(units)));
    }

    /** Sunday is the level; six others differ from it. */
    private static double[] features(LocalDate day, boolean season) {
        double[] weekday = new double[OTHER_WEEKDAYS + (season ? 2 : 0)];
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY) weekday[day.getDayOfWeek().ordinal()] = 1;
        if (season) {
            double angle = 2 * Math.PI * day.getDayOfYear() / DAYS_OF_A_YEAR;
            weekday[OTHER_WEEKDAYS] = Math.sin(angle);
            weekday[OTHER_WEEKDAYS + 1] = Math.cos(angle);
        }
        return weekday;
    }
}
