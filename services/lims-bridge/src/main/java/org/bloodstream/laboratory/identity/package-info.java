/** Which numbers belong to one person, as the patient record tells it. */
@NullMarked
package org.bloodstream.laboratory.identity;

import org.jspecify.annotations.NullMarked;
