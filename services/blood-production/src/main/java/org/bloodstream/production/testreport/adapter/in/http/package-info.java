/** Reports that wait for somebody. */
@NullMarked
package org.bloodstream.production.testreport.adapter.in.http;

import org.jspecify.annotations.NullMarked;
