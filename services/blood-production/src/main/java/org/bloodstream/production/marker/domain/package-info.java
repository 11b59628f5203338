@NullMarked
package org.bloodstream.production.marker.domain;

import org.jspecify.annotations.NullMarked;
