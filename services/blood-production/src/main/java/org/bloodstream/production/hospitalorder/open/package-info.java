/** What waits for an officer about orders that hospitals' systems sent. */
@NullMarked
package org.bloodstream.production.hospitalorder.open;

import org.jspecify.annotations.NullMarked;
