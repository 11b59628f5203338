package org.bloodstream.donors.sessions.view;

import java.util.Optional;
import org.bloodstream.donors.sessions.domain.Position;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Venues around a place, as the crow flies.
 *
 * @param km 1 to 200
 */
record Nearby(Position centre, int km) {
    private static final double EARTH_KM = 6371;
    private static final int USUAL_KM = 25;
    private static final int MOST_KM = 200;

    /** @throws BadInputException {@code out-of-range} or {@code required} */
    static Optional<Nearby> of(Optional<Double> latitude, Optional<Double> longitude, Optional<Integer> km) {
        if (latitude.isEmpty() && longitude.isEmpty() && km.isEmpty()) return Optional.empty();
        if (latitude.isEmpty() || longitude.isEmpty())
            throw new BadInputException("latitude", "required", "and longitude go together");
        require(Math.abs(latitude.get()) <= 90, "latitude", "is -90 to 90 degrees");
        require(Math.abs(longitude.get()) <= 180, "longitude", "is -180 to 180 degrees");
        int radius = km.orElse(USUAL_KM);
        require(radius >= 1 && radius <= MOST_KM, "km", "is 1 to " + MOST_KM);
        return Optional.of(new Nearby(new Position(latitude.get(), longitude.get()), radius));
    }

    /** Not a venue whose place nobody has said. */
    boolean reaches(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude != null && longitude != null && kmTo(latitude, longitude) <= km;
    }

    private double kmTo(double latitude, double longitude) {
        double north = Math.toRadians(latitude - centre.latitude());
        double east = Math.toRadians(longitude - centre.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(centre.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
    }

    private static void require(boolean so, String field, String message) {
        if (!so) throw new BadInputException(field, "out-of-range", message);
    }
}
