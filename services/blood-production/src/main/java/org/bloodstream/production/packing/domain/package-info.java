/** In what units travel to a hospital and back: containers that were validated for a temperature and a time. */
@NullMarked
package org.bloodstream.production.packing.domain;

import org.jspecify.annotations.NullMarked;
