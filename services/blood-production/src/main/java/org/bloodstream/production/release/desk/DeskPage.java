package org.bloodstream.production.release.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** @param next absent on the last page */
record DeskPage(List<UnitOnDesk> items, Optional<String> next, Instant asOf) {}
