/** To which hospitals a donor's components were sent, as blood-production says: never to whom, and never a result. */
@NullMarked
package org.bloodstream.donors.whereused;

import org.jspecify.annotations.NullMarked;
