/** How many reports wait, and since when. */
@NullMarked
package org.bloodstream.production.testreport.adapter.out.meters;

import org.jspecify.annotations.NullMarked;
