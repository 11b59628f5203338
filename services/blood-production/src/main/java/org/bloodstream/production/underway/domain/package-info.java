/** What may leave a hospital, back to the blood service or to another hospital. */
@NullMarked
package org.bloodstream.production.underway.domain;

import org.jspecify.annotations.NullMarked;
