/** Collections of a session and open tasks, as a donor carer reads them. */
@NullMarked
package org.bloodstream.donors.chairside.view;

import org.jspecify.annotations.NullMarked;
