/** What clinicians have to decide. */
@NullMarked
package org.bloodstream.donors.cliniciantask.view;

import org.jspecify.annotations.NullMarked;
