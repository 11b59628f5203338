/** Starting, ending and failing a collection, live or as a tablet recorded it off line: load, decide, keep. */
@NullMarked
package org.bloodstream.donors.chairside.application;

import org.jspecify.annotations.NullMarked;
