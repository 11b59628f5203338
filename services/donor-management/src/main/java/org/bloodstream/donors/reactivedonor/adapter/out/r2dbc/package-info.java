/** Which donations were told of. */
@NullMarked
package org.bloodstream.donors.reactivedonor.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
