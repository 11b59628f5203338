@NullMarked
package org.bloodstream.production.testreport;

import org.jspecify.annotations.NullMarked;
