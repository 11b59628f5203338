/** The laboratory's report as it travels and as it is kept. */
@NullMarked
package org.bloodstream.production.testreport.adapter.json;

import org.jspecify.annotations.NullMarked;
