@NullMarked
package org.bloodstream.production.marker.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
