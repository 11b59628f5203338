/** What people of the region do with the platform, each act one call over a public edge. */
@NullMarked
package org.bloodstream.region.acts;

import org.jspecify.annotations.NullMarked;
