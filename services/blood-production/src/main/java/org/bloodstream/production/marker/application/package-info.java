@NullMarked
package org.bloodstream.production.marker.application;

import org.jspecify.annotations.NullMarked;
