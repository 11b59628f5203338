/** What a donor service brings from its old system, how its files are read, and when the result may go live. */
@NullMarked
package org.bloodstream.donors.migration.domain;

import org.jspecify.annotations.NullMarked;
