/** What is made of a testing laboratory's report of a run. */
@NullMarked
package org.bloodstream.production.testreport.domain;

import org.jspecify.annotations.NullMarked;
