/** The clinician's list: a plain read model. */
@NullMarked
package org.bloodstream.donors.counselling.view;

import org.jspecify.annotations.NullMarked;
