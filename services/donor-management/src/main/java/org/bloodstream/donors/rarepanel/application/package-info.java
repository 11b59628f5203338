/** The panel of rare donors. */
@NullMarked
package org.bloodstream.donors.rarepanel.application;

import org.jspecify.annotations.NullMarked;
