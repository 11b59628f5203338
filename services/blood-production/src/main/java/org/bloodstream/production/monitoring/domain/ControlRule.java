package org.bloodstream.production.monitoring.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Nelson's eight tests for special causes (L. S. Nelson, Journal of Quality Technology 16, 1984) [GK]; each judges a point with those before it. */
public enum ControlRule {
    BEYOND_THREE_SIGMA(1) {
        @Override
        boolean breaks(double[] run) {
            return Math.abs(run[0]) > 3;
        }
    },
    NINE_ON_ONE_SIDE(9) {
        @Override
        boolean breaks(double[] run) {
            return all(run, each -> each > 0) || all(run, each -> each < 0);
        }
    },
    SIX_TRENDING(6) {
        @Override
        boolean breaks(double[] run) {
            return all(steps(run), each -> each > 0) || all(steps(run), each -> each < 0);
        }
    },
    FOURTEEN_ALTERNATING(14) {
        @Override
        boolean breaks(double[] run) {
            var steps = steps(run);
            return IntStream.range(1, steps.length).allMatch(at -> steps[at] * steps[at - 1] < 0);
        }
    },
    TWO_OF_THREE_BEYOND_TWO_SIGMA(3) {
        @Override
        boolean breaks(double[] run) {
            return mostOnOneSide(run, 2, 2);
        }
    },
    FOUR_OF_FIVE_BEYOND_ONE_SIGMA(5) {
        @Override
        boolean breaks(double[] run) {
            return mostOnOneSide(run, 4, 1);
        }
    },
    FIFTEEN_WITHIN_ONE_SIGMA(15) {
        @Override
        boolean breaks(double[] run) {
            return all(run, each -> Math.abs(each) < 1);
        }
    },
    EIGHT_BEYOND_ONE_SIGMA(8) {
        @Override
        boolean breaks(double[] run) {
            return all(run, each -> Math.abs(each) > 1);
        }
    };

    private final int points;

    ControlRule(int points) {
        this.points = points;
    }

    /** @param run as many points as the rule looks at, the latest last, in sigmas from the centre */
    abstract boolean breaks(double[] run);

    /**
     * Those that the point breaks.
     *
     * @param sigmas all points, in sigmas from the centre
     * @param at which point
     */
    static Set<ControlRule> broken(List<Double> sigmas, int at) {
        var broken = EnumSet.noneOf(ControlRule.class);
        for (var rule : values()) {
            int from = at - rule.points + 1;
            if (from >= 0
                    && rule.breaks(sigmas.subList(from, at + 1).stream()
                            .mapToDouble(each -> each)
                            .toArray())) broken.add(rule);
        }
        return broken;
    }

    private static boolean all(double[] run, DoublePredicate condition) {
        return Arrays.stream(run).allMatch(condition);
    }

    private static double[] steps(double[] run) {
        return IntStream.range(1, run.length)
                .mapToDouble(at -> run[at] - run[at - 1])
                .toArray();
    }

    /** The latest is one of them. */
    private static boolean mostOnOneSide(double[] run, int least, double sigmas) {
        double side = Math.signum(run[run.length - 1]);
        return side * run[run.length - 1] > sigmas
                && Arrays.stream(run).filter(each -> side * each > sigmas).count() >= least;
    }
}
