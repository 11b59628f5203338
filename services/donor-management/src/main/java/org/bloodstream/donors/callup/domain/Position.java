package org.bloodstream.donors.callup.domain;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) {
    /** Mean radius of the earth (IUGG). */
    private static final double RADIUS_KM = 6371.0088;

    public Position {
        if (!(latitude >= -90 && latitude <= 90) || !(longitude >= -180 && longitude <= 180))
            throw new IllegalArgumentException("no place on the earth");
    }

    /** Along the great circle, by the haversine; off by half a percent at most, as the earth is no sphere. */
    public double kilometresTo(Position other) {
        double up = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double share =
                up * up + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * along * along;
        return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, share)));
    }
}
