package org.bloodstream.production.forecast.domain;

/**
 * What is to be made of one kind and group today [D]: what keeps the minimum over the next days, when what hospitals wait for and
 * what is expected has left.
 *
 * @param available free on the shelf
 * @param underWay made, and not released yet
 * @param waitedFor missing of open orders
 * @param expected to be asked for until what is made today can leave
 * @param minimum of the stock's level
 */
public record MakingPlan(int available, int underWay, int waitedFor, double expected, int minimum) {
    /** What is made today is tested, released and on the shelf after so many days [D]. */
    public static final int DAYS_TO_THE_SHELF = 2;

    /** Units to make; none when there is enough. */
    public int toMake() {
        return (int) Math.max(0, Math.ceil(minimum + waitedFor + expected - available - underWay));
    }
}
