@NullMarked
package org.bloodstream.production.testreport.domain;

import org.jspecify.annotations.NullMarked;
