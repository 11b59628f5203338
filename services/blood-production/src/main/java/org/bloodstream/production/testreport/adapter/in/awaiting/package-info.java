/** What waits is looked at again. */
@NullMarked
package org.bloodstream.production.testreport.adapter.in.awaiting;

import org.jspecify.annotations.NullMarked;
