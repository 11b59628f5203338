/** What a reactive result means for the donor beside the talk: no further donation, and no use of the others. */
@NullMarked
package org.bloodstream.donors.reactivedonor;

import org.jspecify.annotations.NullMarked;
